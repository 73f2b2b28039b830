/// Draws a screen as a picture, each stretch of cells as a rectangle and a text.
struct SVGWriter {
  let theme: Theme

  private static let cellWidth = 9
  private static let cellHeight = 18

  func write(_ screen: Screen) -> String {
    let width = screen.size.width * SVGWriter.cellWidth
    let height = screen.size.height * SVGWriter.cellHeight
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="monospace" font-size="15">
      <rect width="100%" height="100%" fill="\(theme.isLight ? "#ffffff" : "#000000")"/>

      """
    for (y, row) in screen.rows.enumerated() {
      for stretch in row.stretches { text += write(stretch, of: row, y: y) }
    }
    return text + "</svg>\n"
  }

  private func write(_ stretch: Screen.Row.Stretch, of row: Screen.Row, y: Int) -> String {
    let style = theme.style(for: stretch.role, emphasis: stretch.emphasis)
    var front = hex(style.foreground) ?? (theme.isLight ? "#000000" : "#ffffff")
    var back = hex(style.background)
    if style.attributes.contains(.reverse) {
      (front, back) = (back ?? (theme.isLight ? "#ffffff" : "#000000"), front)
    }
    let x = stretch.columns.lowerBound * SVGWriter.cellWidth
    let width = stretch.columns.count * SVGWriter.cellWidth
    let top = y * SVGWriter.cellHeight
    var text = ""
    if let back {
      text += "<rect x=\"\(x)\" y=\"\(top)\" width=\"\(width)\" "
      text += "height=\"\(SVGWriter.cellHeight)\" fill=\"\(back)\"/>\n"
    }
    let characters = row.characters(in: stretch.columns)
    guard characters.unicodeScalars.contains(where: { $0 != " " }) else { return text }
    text += "<text x=\"\(x)\" y=\"\(top + 14)\" fill=\"\(front)\" textLength=\"\(width)\" "
    text += "xml:space=\"preserve\"\(attributes(style))>\(escape(characters))</text>\n"
    return text
  }

  private func attributes(_ style: Style) -> String {
    var text = ""
    if style.attributes.contains(.bold) { text += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { text += " font-style=\"italic\"" }
    if style.attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
    if style.attributes.contains(.dim) { text += " opacity=\"0.7\"" }
    return text
  }

  /// xterm's defaults for the sixteen palette colours.
  private static let ansi = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]

  private func hex(_ color: Color?) -> String? {
    switch color {
    case nil, .terminalDefault: return nil
    case .ansi(let number): return SVGWriter.ansi[Int(number) % 16]
    case .rgb(let red, let green, let blue):
      return "#"
        + [red, green, blue].map { byte in
          (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        .joined()
    }
  }

  private func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
