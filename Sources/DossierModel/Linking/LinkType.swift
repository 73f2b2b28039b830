/// A row of the table of link types; a file can add its own.
public struct LinkType: Hashable, Sendable, Identifiable {
  /// The name of a link type in files.
  public typealias ID = String

  /// The name in files.
  public let id: ID
  /// The label read from the link's start: "lost".
  public let label: String
  /// The label read from its end: "lost by".
  public let inverse: String
  /// Whether the link says the same in both directions.
  public let isSymmetric: Bool
  /// The link as a sentence, with `{from}` and `{to}` in it.
  public let sentence: String

  /// Creates a directed link type.
  ///
  /// - Parameters:
  ///   - id: The name in files.
  ///   - label: The label read forwards; the id by default.
  ///   - inverse: The label read backwards.
  ///   - sentence: The sentence form; `{from} LABEL {to}` by default.
  public init(_ id: ID, label: String? = nil, inverse: String, sentence: String? = nil) {
    self.id = id
    self.label = label ?? id
    self.inverse = inverse
    isSymmetric = false
    self.sentence = sentence ?? "{from} \(label ?? id) {to}"
  }

  /// Creates a link type that says the same in both directions.
  public init(symmetric id: ID, label: String? = nil, sentence: String? = nil) {
    self.id = id
    self.label = label ?? id
    inverse = self.label
    isSymmetric = true
    self.sentence = sentence ?? "{from} \(label ?? id) {to}"
  }

  /// The sentence that a link of this type says about two names.
  public func sentence(from: String, to: String) -> String {
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("{from}") {
        result += from
        rest = rest.dropFirst(6)
      } else if rest.hasPrefix("{to}") {
        result += to
        rest = rest.dropFirst(4)
      } else {
        result.append("{")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
