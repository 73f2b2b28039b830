/// Writes values as YAML that is pleasant to read and reads back as it was.
///
/// Block style, short rows in flow style, long texts folded.
public struct YAMLWriter: Sendable {
  /// How wide rows may be, in characters.
  static let rowWidth = 120
  /// The width at which long texts are broken.
  static let textWidth = 100
  /// libyaml gives up on a key of more than 1024 characters unless `?` announces it.
  private static let longestPlainKey = 1000

  private var output = ""

  private init() {}

  /// The YAML text of a value, ending in a line break.
  public static func text(_ value: TreeValue) -> String {
    var writer = YAMLWriter()
    switch value {
    case .mapping(let entries, _) where !entries.isEmpty:
      writer.write(entries, indent: 0, isAtLineStart: true)
    case .sequence(let items, _) where !items.isEmpty:
      writer.write(items, indent: 0, isAtLineStart: true)
    case .text, .number, .bool, .sequence, .mapping:
      writer.writeLine(value, indent: 0, column: 0)
    }
    return writer.output
  }

  private mutating func write(_ entries: [TreeValue.Entry], indent: Int, isAtLineStart: Bool) {
    for (position, entry) in entries.enumerated() {
      if position > 0 || isAtLineStart { output += YAMLWriter.spaces(indent) }
      let key = YAMLScalar(entry.key).line(inFlow: true)
      let isLong = key.utf8.count > YAMLWriter.longestPlainKey
      if isLong {
        output += "? \(key)\n\(YAMLWriter.spaces(indent)):"
      } else {
        output += "\(key):"
      }
      let column = indent + (isLong ? 1 : YAMLWriter.width(key) + 1)
      writeValue(entry.value, indent: indent + 2, column: column)
    }
  }

  private mutating func write(_ items: [TreeValue], indent: Int, isAtLineStart: Bool) {
    for (position, item) in items.enumerated() {
      if position > 0 || isAtLineStart { output += YAMLWriter.spaces(indent) }
      output += "-"
      switch item {
      case .mapping(let entries, _) where mustBeBlock(item, column: indent + 2):
        output += " "
        write(entries, indent: indent + 2, isAtLineStart: false)
      case .sequence(let inner, _) where mustBeBlock(item, column: indent + 2):
        output += " "
        write(inner, indent: indent + 2, isAtLineStart: false)
      case .text, .number, .bool, .sequence, .mapping:
        output += " "
        writeLine(item, indent: indent + 2, column: indent + 2)
      }
    }
  }

  /// Writes what follows a key's colon.
  private mutating func writeValue(_ value: TreeValue, indent: Int, column: Int) {
    switch value {
    case .mapping(let entries, _) where mustBeBlock(value, column: column + 1):
      output += "\n"
      write(entries, indent: indent, isAtLineStart: true)
    case .sequence(let items, _) where mustBeBlock(value, column: column + 1):
      output += "\n"
      write(items, indent: indent, isAtLineStart: true)
    case .text, .number, .bool, .sequence, .mapping:
      output += " "
      writeLine(value, indent: indent, column: column + 1)
    }
  }

  private mutating func writeLine(_ value: TreeValue, indent: Int, column: Int) {
    if case .text(let text) = value {
      write(text, indent: max(indent, 2), column: column)
    } else {
      output += FlowWriter.yaml.text(value) + "\n"
    }
  }

  private mutating func write(_ text: String, indent: Int, column: Int) {
    let scalar = YAMLScalar(text)
    if scalar.canBeLiteral {
      output += "|-\n"
      for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        output += line.isEmpty ? "\n" : "\(YAMLWriter.spaces(indent))\(String(line))\n"
      }
    } else if column + YAMLWriter.width(text) > YAMLWriter.textWidth, scalar.canBeFolded {
      output += ">-\n"
      fold(text, indent: indent)
    } else {
      output += scalar.line(inFlow: false) + "\n"
    }
  }

  private mutating func fold(_ text: String, indent: Int) {
    var column = 0
    for word in text.unicodeScalars.split(separator: " ") {
      let width = word.count
      if column > 0, column + 1 + width <= YAMLWriter.textWidth {
        output += " "
        column += 1
      } else {
        if column > 0 { output += "\n" }
        output += YAMLWriter.spaces(indent)
        column = indent
      }
      output.unicodeScalars.append(contentsOf: word)
      column += width
    }
    output += "\n"
  }

  private func mustBeBlock(_ value: TreeValue, column: Int) -> Bool {
    switch value {
    case .text, .number, .bool: false
    case .sequence(let items, .block): !items.isEmpty
    case .mapping(let entries, .block): !entries.isEmpty
    case .sequence([], .row), .mapping([], .row): false
    case .sequence(_, .row), .mapping(_, .row):
      !FlowWriter.yaml.fits(value, width: YAMLWriter.rowWidth - column)
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  static func width(_ text: String) -> Int { text.unicodeScalars.count }
}
