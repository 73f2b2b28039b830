/// A screen as text, for documents, tests and bug reports.
///
/// It is made from the screen's cells alone, so its only escape sequences are those for styles.
public struct RenderedScreen: Hashable, Sendable {
  /// The format of a rendered screen.
  public enum Format: String, CaseIterable, Sendable {
    /// The characters alone.
    case text
    /// With escape sequences for colours, as terminals read them.
    case ansi
    /// As an SVG picture.
    case svg
  }

  /// The rendered screen, in lines.
  public let text: String

  /// Renders a screen.
  public init(_ screen: Screen, theme: Theme, format: Format) {
    text =
      switch format {
      case .text: RenderedScreen.plain(screen)
      case .ansi: ANSIWriter(theme: theme).write(screen)
      case .svg: SVGWriter(theme: theme).write(screen)
      }
  }

  private static func plain(_ screen: Screen) -> String {
    screen.rows.map { row in
      var line = row.characters(in: row.cells.indices)
      while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
      return line + "\n"
    }
    .joined()
  }
}

extension Screen.Row {
  /// Adjacent cells of the same role and emphasis.
  struct Stretch {
    var columns: Range<Int>
    var role: StyleRole
    var emphasis: StyleRole?
  }

  /// The row as stretches of the same role and emphasis, from left to right.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    for (column, cell) in cells.enumerated() {
      if let last = stretches.last, last.role == cell.role, last.emphasis == cell.emphasis {
        stretches[stretches.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else {
        stretches.append(
          Stretch(columns: column..<(column + 1), role: cell.role, emphasis: cell.emphasis)
        )
      }
    }
    return stretches
  }

  /// The characters of some columns with their marks.
  func characters(in columns: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for column in columns where cells[column].width > 0 {
      text.append(cells[column].base)
      text.append(contentsOf: marks[column] ?? [])
    }
    return String(text)
  }
}
