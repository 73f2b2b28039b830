import YAMLTree

/// A type of values in a file: read from a node, written as a tree value.
protocol FileValue: PackedValue {
  /// Reads the value of a node; `nil` after reporting to the reader what is wrong with it.
  static func read(_ node: Node, _ reader: inout FileReader) -> Self?

  var written: TreeValue { get }

  /// How a list of such values is laid out.
  static var listLayout: TreeValue.Layout { get }
}

extension FileValue {
  static var listLayout: TreeValue.Layout { .row }
}

extension String: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> String? {
    guard node.kind == .scalar, !node.isNull, node.format == .yaml || !node.isPlain else {
      reader.reportType(node, expected: "text")
      return nil
    }
    return node.text
  }

  var written: TreeValue { .text(self) }
}

extension Bool: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> Bool? {
    guard let value = node.bool else {
      reader.reportType(node, expected: "true or false")
      return nil
    }
    return value
  }

  var written: TreeValue { .bool(self) }
}

extension Int: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> Int? {
    guard let value = node.integer else {
      reader.reportType(node, expected: "a whole number")
      return nil
    }
    return value
  }

  var written: TreeValue { .integer(self) }
}

extension Double: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> Double? {
    guard let value = node.number else {
      reader.reportType(node, expected: "a number")
      return nil
    }
    return value
  }

  var written: TreeValue { .decimal(self) }

  /// The number as it is written in a file: 3 rather than 3.0.
  var plainText: String {
    guard case .number(let text) = written else { return description }
    return text
  }
}

extension Array: FileValue where Element: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> [Element]? {
    guard node.kind == .sequence else {
      reader.reportType(node, expected: "a list")
      return nil
    }
    var values: [Element] = []
    values.reserveCapacity(node.count)
    for item in node.items {
      if let value = Element.read(item, &reader) { values.append(value) }
    }
    return values
  }

  var written: TreeValue { .sequence(map(\.written), Element.listLayout) }
}
