/// A proposition that someone puts forward.
public struct Claim: Hashable, Sendable {
  /// The proposition as a full sentence in the annotator's own words.
  public var text: String
  /// Who puts it forward.
  public var attribution: Attribution
  /// How firmly.
  public var hedge: Hedge
  /// In which manner.
  public var mood: Mood
  /// Where the article's author stands on it.
  public var stance: Stance
  /// The entries that it speaks of.
  public var about: [EntryID]
  /// The time that it speaks of.
  public var when: DatedWhen?
  /// The numbers that it gives.
  public var figures: [Figure]

  /// Creates a claim.
  ///
  /// Without a stance, the author asserts what the author alone says, and is neutral otherwise.
  public init(
    text: String,
    attribution: Attribution = .author,
    hedge: Hedge = .certain,
    mood: Mood = .stated,
    stance: Stance? = nil,
    about: [EntryID] = [],
    when: DatedWhen? = nil,
    figures: [Figure] = []
  ) {
    self.text = text
    self.attribution = attribution
    self.hedge = hedge
    self.mood = mood
    self.stance = stance ?? Claim.usualStance(for: attribution)
    self.about = about
    self.when = when
    self.figures = figures
  }

  /// The stance if nothing else is said.
  public static func usualStance(for attribution: Attribution) -> Stance {
    attribution.isAuthorAlone ? .asserted : .neutral
  }
}
