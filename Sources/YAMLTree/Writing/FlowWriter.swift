/// Writes values in one line, as YAML's flow style or as JSON.
struct FlowWriter {
  private let isJSON: Bool

  /// `{from: a, to: b}`.
  static let yaml = FlowWriter(isJSON: false)
  /// `{"from": "a", "to": "b"}`.
  static let json = FlowWriter(isJSON: true)

  func text(_ value: TreeValue) -> String {
    var result = ""
    append(value, to: &result)
    return result
  }

  /// Whether a value takes no more than a width, found without writing much more than that.
  func fits(_ value: TreeValue, width: Int) -> Bool {
    var result = ""
    append(value, to: &result, most: width * 4)
    return YAMLWriter.width(result) <= width
  }

  private func append(_ value: TreeValue, to result: inout String, most: Int = .max) {
    guard result.utf8.count <= most else { return }
    switch value {
    case .text(let text): result += scalar(text)
    case .number(let number): result += number
    case .bool(let bool): result += bool ? "true" : "false"
    case .sequence(let items, _):
      result += "["
      for (position, item) in items.enumerated() where result.utf8.count <= most {
        if position > 0 { result += ", " }
        append(item, to: &result, most: most)
      }
      result += "]"
    case .mapping(let entries, _):
      result += "{"
      for (position, entry) in entries.enumerated() where result.utf8.count <= most {
        if position > 0 { result += ", " }
        append(key: entry.key, to: &result)
        append(entry.value, to: &result, most: most)
      }
      result += "}"
    }
  }

  private func append(key: String, to result: inout String) {
    let text = scalar(key)
    if !isJSON, text.utf8.count > 1000 { result += "? " }
    result += text + ": "
  }

  private func scalar(_ text: String) -> String {
    isJSON ? Escape.json.quoted(text) : YAMLScalar(text).line(inFlow: true)
  }
}
