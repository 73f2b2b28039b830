/// What the terminal may be told about a character.
enum CharacterClass: Equatable {
  /// It takes one or two cells.
  case base(Int)
  /// It sits on the base before it.
  case mark
  /// Terminals disagree about its width, and nothing is lost without it.
  case dropped
  /// It is shown as a sign in its place.
  case sign(String)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .base(1)
    case 0x00..<0x20:
      self = .sign(String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"))
    case 0x7F: self = .sign("\u{2421}")
    case 0x80..<0xA0: self = .sign("<\(String(scalar.value, radix: 16, uppercase: true))>")
    case 0xAD, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: self = .dropped
    default: self = CharacterClass.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      .sign("<\(String(scalar.value, radix: 16, uppercase: true))>")
    default:
      .base(DisplayWidth.isWide(scalar) ? 2 : 1)
    }
  }
}
