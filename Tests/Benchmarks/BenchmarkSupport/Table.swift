/// Rows of text in columns.
public struct Table {
  private static let gap = "  "
  private let isLeft: [Bool]
  private var rows: [[String]]

  /// Creates a table with a heading; columns are right-aligned except those in `left`.
  public init(_ heading: [String], left: Set<String>) {
    isLeft = heading.map(left.contains)
    rows = [heading]
  }

  /// Adds a row with a cell for each column.
  public mutating func add(_ row: [String]) {
    precondition(row.count == isLeft.count, "a row has a cell for each column")
    rows.append(row)
  }

  /// The table as text, with a line under the heading.
  public var text: String {
    let widths = isLeft.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = ""
    for (index, row) in rows.enumerated() {
      var line = row.indices.map { pad(row[$0], to: widths[$0], isLeft: isLeft[$0]) }
        .joined(separator: Table.gap)
      while line.last == " " { line.removeLast() }
      text += line + "\n"
      if index == 0 {
        text += widths.map { String(repeating: "-", count: $0) }.joined(separator: Table.gap) + "\n"
      }
    }
    return text
  }

  private func pad(_ text: String, to width: Int, isLeft: Bool) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return isLeft ? text + space : space + text
  }
}
