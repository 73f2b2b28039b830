public import Diagnostics

/// Every fault that one reading of a file found.
public struct TreeFaults: Error, Sendable {
  /// The faults in the order of the file; never empty.
  public let faults: [Fault]
  /// The tree without the parts that have faults; `nil` if the reading stopped at one.
  public let tree: Tree?

  init(sorted faults: [Fault], tree: Tree?) {
    self.faults = faults.sorted { $0.place < $1.place }
    self.tree = tree
  }
}

/// What sort of fault keeps a file from being a tree; the raw values are the rules' names.
package enum TreeRule: String, CaseIterable, Sendable {
  /// The file or a part of it is larger than allowed.
  case limit
  /// The bytes are not text that the format allows.
  case encoding
  /// The text is not YAML or JSON.
  case syntax
  /// It is YAML, but of a kind that is refused.
  case refused
  case duplicateKey = "duplicate-key"
}

extension Fault {
  init(
    _ rule: TreeRule,
    _ message: String,
    remedy: String? = nil,
    at place: Place,
    from origin: Place? = nil
  ) {
    self.init(rule: rule.rawValue, message, remedy: remedy, at: place, from: origin)
  }

  /// Whether the text is not YAML or JSON.
  var isSyntax: Bool { diagnostic.rule == TreeRule.syntax.rawValue }

  /// The same fault, with the advice to check again because nothing after it was read.
  var endingTheReading: Fault {
    let more = "check again once it is mended, as what else there is was not looked at"
    let remedy = diagnostic.remedy.map { "\($0); \(more)" } ?? more
    return Fault(rule: diagnostic.rule, diagnostic.message, remedy: remedy, at: place)
  }
}
