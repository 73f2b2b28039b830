/// What an event has of its own.
public struct Event: Hashable, Sendable {
  /// What the article says of the event's reality.
  public enum Occurrence: String, CaseIterable, Sendable {
    case happened, ongoing, announced, expected, hypothetical, historical
  }

  /// Someone who takes part.
  public struct Participant: Hashable, Sendable {
    public var id: EntryID
    public var role: String?

    /// Creates a participant.
    public init(_ id: EntryID, role: String? = nil) {
      self.id = id
      self.role = role
    }
  }

  public var when: DatedWhen?
  public var places: [EntryID]
  public var participants: [Participant]
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
