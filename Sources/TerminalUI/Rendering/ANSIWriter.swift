/// Writes a screen with escape sequences for its styles.
struct ANSIWriter {
  let theme: Theme

  func write(_ screen: Screen) -> String {
    screen.rows.map { row in
      row.stretches.map { stretch in
        let style = theme.style(for: stretch.role, emphasis: stretch.emphasis)
        return "\u{1B}[\(codes(style))m" + row.characters(in: stretch.columns)
      }
      .joined() + "\u{1B}[0m\n"
    }
    .joined()
  }

  private func codes(_ style: Style) -> String {
    var codes = ["0"]
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    if let color = style.foreground { codes += code(color, base: 30) }
    if let color = style.background { codes += code(color, base: 40) }
    return codes.joined(separator: ";")
  }

  private func code(_ color: Color, base: Int) -> [String] {
    switch color {
    case .terminalDefault: ["\(base + 9)"]
    case .ansi(let number) where number < 8: ["\(base + Int(number))"]
    case .ansi(let number): ["\(base + 60 + Int(number) - 8)"]
    case .rgb(let red, let green, let blue): ["\(base + 8);2;\(red);\(green);\(blue)"]
    }
  }
}
