import TerminalUI

/// Reads styles written in words: `sand on night bold`.
struct StyleWords {
  let palette: [String: Color]
  /// What is wrong with the first faulty word.
  private(set) var fault: String?

  init(palette: [String: Color]) {
    self.palette = palette
  }

  mutating func style(_ text: String) -> Style {
    var style = Style()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let attribute = StyleWords.attributes[word] {
        style.attributes.insert(attribute)
      } else if let color = palette[word] ?? StyleWords.color(word) {
        if isBackground { style.background = color } else { style.foreground = color }
        isBackground = false
      } else {
        fault = fault ?? "“\(word)” is neither a colour nor an attribute"
      }
    }
    if isBackground { fault = fault ?? "a colour is missing after “on”" }
    return style
  }

  /// The colour that a text names: `#rrggbb`, `ansi0` to `ansi15`, or `default`.
  static func color(_ text: String) -> Color? {
    if text == "default" { return .terminalDefault }
    if text.hasPrefix("ansi") {
      return ansi.firstIndex(of: text).map { .ansi(UInt8($0)) }
    }
    guard text.utf8.count == 7, text.hasPrefix("#"),
      text.utf8.dropFirst().allSatisfy({ isHexDigit($0) }),
      let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(
      UInt8(truncatingIfNeeded: value >> 16),
      UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value)
    )
  }

  private static let ansi = (0..<16).map { "ansi\($0)" }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
