/// What keeps a file from being a tree, where it stands and what would mend it.
public struct TreeFault: Error, Hashable, Sendable {
  /// What sort of fault it is.
  public enum Rule: String, CaseIterable, Sendable {
    /// The file or a part of it is larger than allowed.
    case limit
    /// The bytes are no text that the format allows.
    case encoding
    /// The text is not YAML or JSON.
    case syntax
    /// It is YAML, but of a kind that is refused.
    case refused
    case duplicateKey = "duplicate-key"
  }

  /// What sort of fault it is.
  public let rule: Rule
  /// What is wrong, in a sentence without full stop; may hold words of the file.
  public let message: String
  /// What would mend it.
  public let remedy: String?
  /// Where it stands.
  public let place: Place
  /// Where what it is in the middle of starts.
  let origin: Place

  init(
    _ rule: Rule,
    _ message: String,
    remedy: String? = nil,
    at place: Place,
    from origin: Place? = nil
  ) {
    self.rule = rule
    self.message = message
    self.remedy = remedy
    self.place = place
    self.origin = origin ?? place
  }
}

/// Every fault that one reading of a file found.
public struct TreeFaults: Error, Sendable {
  /// The faults in the order of the file; never empty.
  public let faults: [TreeFault]
  /// The tree without what was passed over, where the faults let the reader go on to the end of the
  /// file.
  public let tree: Tree?

  init(sorted faults: [TreeFault], tree: Tree?) {
    self.faults = faults.sorted { $0.place < $1.place }
    self.tree = tree
  }
}

extension TreeFault {
  /// The fault behind which nothing was read.
  var endingTheReading: TreeFault {
    let more = "check again once it is mended, as what else there is was not looked at"
    return TreeFault(rule, message, remedy: remedy.map { "\($0); \(more)" } ?? more, at: place)
  }
}
