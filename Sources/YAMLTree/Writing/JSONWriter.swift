/// Writes values as JSON that reads back as it was.
public struct JSONWriter: Sendable {
  private var output = ""

  private init() {}

  /// The JSON text of a value with a line for each item, ending in a line break.
  public static func text(_ value: TreeValue) -> String {
    var writer = JSONWriter()
    writer.write(value, indent: 0, column: 0)
    return writer.output + "\n"
  }

  private mutating func write(_ value: TreeValue, indent: Int, column: Int) {
    switch value {
    case .sequence(let items, let layout) where mustBeBlock(value, layout, column, items.isEmpty):
      output += "["
      for (position, item) in items.enumerated() {
        startLine(isFirst: position == 0, indent: indent + 2)
        write(item, indent: indent + 2, column: indent + 2)
      }
      output += "\n\(String(repeating: " ", count: indent))]"
    case .mapping(let entries, let layout)
    where mustBeBlock(value, layout, column, entries.isEmpty):
      output += "{"
      for (position, entry) in entries.enumerated() {
        startLine(isFirst: position == 0, indent: indent + 2)
        let key = Escape.json.quoted(entry.key)
        output += "\(key): "
        write(entry.value, indent: indent + 2, column: indent + 4 + YAMLWriter.width(key))
      }
      output += "\n\(String(repeating: " ", count: indent))}"
    case .text, .number, .bool, .sequence, .mapping:
      output += FlowWriter.json.text(value)
    }
  }

  private mutating func startLine(isFirst: Bool, indent: Int) {
    output += isFirst ? "\n" : ",\n"
    output += String(repeating: " ", count: indent)
  }

  private func mustBeBlock(
    _ value: TreeValue,
    _ layout: TreeValue.Layout,
    _ column: Int,
    _ isEmpty: Bool
  ) -> Bool {
    switch layout {
    case .block: !isEmpty
    case .row: !isEmpty && !FlowWriter.json.fits(value, width: YAMLWriter.rowWidth - column)
    }
  }
}
