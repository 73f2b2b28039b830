extension VisibleText {
  /// Returns the visible form of each line of a text; tabs become spaces.
  public static func lines(of raw: some StringProtocol) -> [VisibleText] {
    var lines: [VisibleText] = []
    var line = ""
    var wasReturn = false
    for scalar in raw.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\r" || !wasReturn {
          lines.append(VisibleText(line))
          line = ""
        }
      } else if scalar == "\t" {
        line += "    "
      } else {
        line.unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    if !line.isEmpty || lines.isEmpty { lines.append(VisibleText(line)) }
    return lines
  }

  /// The text in ASCII, in as many cells, for terminals without Unicode.
  public var asciiFallback: VisibleText {
    if string.utf8.count == width { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      for _ in 0..<DisplayWidth.of(scalar) { scalars.append(ASCIIForm.of(scalar)) }
    }
    return VisibleText(sanitised: String(scalars), width: width)
  }
}

/// The ASCII substitutes for other characters.
public enum ASCIIForm {
  /// Returns the nearest ASCII character, `?` if there is none.
  public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: return scalar
    case 0xA0...0x24F: return letter(CharacterTable.latin, Int(value - 0xA0))
    case 0x1E00...0x1EFF: return letter(CharacterTable.latinAdditional, Int(value - 0x1E00))
    default: return signs[scalar] ?? (0x2500...0x257F ~= value ? "+" : "?")
    }
  }

  private static func letter(_ letters: StaticString, _ index: Int) -> Unicode.Scalar {
    unsafe Unicode.Scalar(letters.utf8Start[index])
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "━": "=", "═": "=", "┄": "-", "┈": "-", "╌": "-", "│": "|", "┃": "#", "║": "|",
    "┆": "|", "┊": "|", "╎": "|", "▏": "|", "▌": "|", "▐": "|", "█": "#", "▓": "#", "▒": "#",
    "░": ".", "▀": "#", "▄": "#", "■": "#", "□": "o", "▪": "*", "●": "*", "○": "o", "◦": "o",
    "•": "*", "◆": "*", "◇": "o", "★": "*", "☆": "*", "▸": ">", "▶": ">", "▷": ">", "►": ">",
    "◂": "<", "◀": "<", "◁": "<", "▴": "^", "▲": "^", "△": "^", "▾": "v", "▼": "v", "▽": "v",
    "←": "<", "→": ">", "↑": "^", "↓": "v", "↔": "-", "⇒": ">", "⇐": "<", "⏎": "<", "↵": "<",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "‘": "'", "’": "'",
    "‚": ",", "‛": "'", "“": "\"", "”": "\"", "„": "\"", "‹": "<", "›": ">", "′": "'", "″": "\"",
    "…": "~", "†": "+", "‡": "+", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "≈": "~",
    "≤": "<", "≥": ">", "≠": "#", "ʾ": "'", "ʿ": "'", "ʼ": "'", "ʻ": "'", "ˈ": "'", "◌": "o",
    "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{3000}": " ",
    "␛": "^", "␊": "^", "␍": "^", "␉": "^", "␀": "^", "␡": "^", "⚑": "!", "⚐": "!", "⚠": "!",
  ]
}
