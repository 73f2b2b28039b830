import Diagnostics
import DossierModel
import YAMLTree

extension FileReader {
  mutating func report(
    _ rule: String,
    _ message: String,
    remedy: String? = nil,
    at node: Node
  ) {
    guard !faultPlaces.contains(node.place), !tree.isUnread(node.place) else { return }
    diagnostics.add(.error, rule, message, remedy: remedy, at: node.place)
  }

  mutating func reportType(_ node: Node, expected: String) {
    report(
      "wrong-type",
      "\(expected) should stand here, not \(FileReader.description(of: node))",
      remedy: FileReader.remedy(for: node, expected: expected),
      at: node
    )
  }

  /// Reports the keys that a type does not have, each with the one that may be meant.
  mutating func reportUnknownKeys(in node: Node, of value: some FieldSet, noun: String) {
    let known = FieldNames.keys(of: value)
    for entry in node.entries {
      guard let key = entry.key.text, !known.contains(key) else { continue }
      report(
        "unknown-key",
        "\(Diagnostic.quoted(key)) is no key of \(noun)",
        remedy: didYouMean(key, among: known) ?? "use \(FileReader.list(known))",
        at: entry.key
      )
    }
  }

  /// "did you mean …?", if one of the words is close enough to be meant.
  mutating func didYouMean(_ text: String, among words: some Collection<String>) -> String? {
    diagnostics.suggestions.closest(to: text, among: words)
      .map(Diagnostic.didYouMean)
  }

  /// Words joined as in a sentence: "a, b or c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  private static func description(of node: Node) -> String {
    switch node.kind {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar where node.isNull: "nothing"
    case .scalar where node.bool != nil: "true or false"
    case .scalar where node.number != nil: "a number"
    case .scalar: Diagnostic.quoted(node.text ?? "")
    }
  }

  private static func remedy(for node: Node, expected: String) -> String? {
    switch (expected, node.kind) {
    case ("a list", .scalar): "put it in square brackets"
    case ("text", .scalar) where !node.isNull: "put it in quotes"
    case ("true or false", .scalar): "write true or false"
    case (_, .scalar) where !node.isPlain && expected.hasSuffix("number"): "drop the quotes"
    default: nil
    }
  }
}
