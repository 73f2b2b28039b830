import Diagnostics
import YAMLTree

/// A text that must have a certain form.
protocol CheckedText: FileValue, PackedAsAnother {
  init(text: String)

  var text: String { get }

  static var rule: String { get }
  /// What the text should be: "a language tag such as en or ar-Latn".
  static var expected: String { get }

  static func isValid(_ text: String) -> Bool
}

extension CheckedText {
  static func read(_ node: Node, _ reader: inout FileReader) -> Self? {
    guard let text = String.read(node, &reader) else { return nil }
    guard isValid(text) else {
      reader.report(rule, "\(Diagnostic.quoted(text)) is not \(expected)", at: node)
      return nil
    }
    return Self(text: text)
  }

  var written: TreeValue { .text(text) }

  init(packed: String) { self.init(text: packed) }

  var packed: String { text }
}

/// A BCP 47 language tag, by its form alone.
struct LanguageTag: CheckedText {
  let text: String

  static var rule: String { "bad-language" }
  static var expected: String { "a language tag such as en or zh-Hant" }

  static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...8).contains(parts[0].count) && parts[0].allSatisfy(isLetter)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (48...57).contains($0) }
      }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}

/// An ISO 15924 script code, by its form alone.
struct ScriptCode: CheckedText {
  let text: String

  static var rule: String { "bad-script" }
  static var expected: String { "a script code such as Arab" }

  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy(LanguageTag.isLetter)
  }
}

/// The address of a page on the web.
struct WebAddress: CheckedText {
  let text: String

  static let longest = 2048

  static var rule: String { "bad-url" }
  static var expected: String { "an http or https address of at most \(longest) bytes" }

  static func isValid(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    return (scheme == "http" || scheme == "https")
      && text.dropFirst(scheme.count).hasPrefix("://") && text.utf8.count <= longest
      && text.utf8.count > scheme.utf8.count + 3
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}

/// A SHA-256 digest.
struct Digest: CheckedText {
  let text: String

  init(text: String) {
    self.text = text.lowercased()
  }

  static var rule: String { "bad-digest" }
  static var expected: String { "a SHA-256 digest of 64 hexadecimal digits" }

  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0 | 0x20) }
  }
}
