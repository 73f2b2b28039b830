/// What an event has of its own.
public struct Event: Hashable, Sendable {
  /// What the article says of the event's reality.
  public enum Occurrence: String, CaseIterable, Sendable {
    case happened, ongoing, announced, expected, hypothetical, historical
  }

  /// Someone who takes part.
  public struct Participant: Hashable, Sendable {
    /// Who takes part.
    public var id: EntryID
    /// As what.
    public var role: String?

    /// Creates a participant.
    public init(_ id: EntryID, role: String? = nil) {
      self.id = id
      self.role = role
    }
  }

  /// When it takes place.
  public var when: DatedWhen?
  /// Where it takes place.
  public var places: [EntryID]
  /// Who takes part.
  public var participants: [Participant]
  /// What the article says of its reality.
  public var occurrence: Occurrence

  /// Creates an event's own fields.
  public init(
    when: DatedWhen? = nil,
    places: [EntryID] = [],
    participants: [Participant] = [],
    occurrence: Occurrence = .happened
  ) {
    self.when = when
    self.places = places
    self.participants = participants
    self.occurrence = occurrence
  }
}
