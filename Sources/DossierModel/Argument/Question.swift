/// A question that the article asks, poses or works on.
public struct Question: Hashable, Sendable {
  /// How the text puts it.
  public enum Form: String, CaseIterable, Sendable {
    /// With a question mark.
    case asked
    /// In words.
    case posed
    /// As a puzzle that the author works on without asking.
    case implied
    case rhetorical
  }

  /// How far the article answers it.
  public enum Status: String, CaseIterable, Sendable {
    case open
    case partlyAnswered = "partly answered"
    case answered
  }

  /// The sentence in the annotator's own words.
  public var text: String
  /// How the text puts it.
  public var form: Form
  /// How far the article answers it.
  public var status: Status
  /// The entries that it turns on.
  public var about: [EntryID]
  /// The claims that it takes for granted.
  public var presupposes: [EntryID]

  /// Creates a question.
  public init(
    text: String,
    form: Form = .asked,
    status: Status = .open,
    about: [EntryID] = [],
    presupposes: [EntryID] = []
  ) {
    self.text = text
    self.form = form
    self.status = status
    self.about = about
    self.presupposes = presupposes
  }
}

/// A candidate explanation: one answer to one question.
public struct Hypothesis: Hashable, Sendable {
  /// The sentence in the annotator's own words.
  public var text: String
  /// The question that it answers.
  public var question: EntryID
  /// Where the article's author stands on it.
  public var stance: Stance
  /// The explanation of which this is a part.
  public var within: EntryID?
  /// Explanations that cannot hold together with this one.
  public var excludes: [EntryID]
  /// The entries that it speaks of.
  public var about: [EntryID]

  /// Creates a candidate explanation.
  public init(
    text: String,
    question: EntryID,
    stance: Stance = .neutral,
    within: EntryID? = nil,
    excludes: [EntryID] = [],
    about: [EntryID] = []
  ) {
    self.text = text
    self.question = question
    self.stance = stance
    self.within = within
    self.excludes = excludes
    self.about = about
  }
}
