/// How a character is sent to the terminal.
enum CharacterKind: UInt8 {
  /// A visible sign stands for it: terminals would obey it, hide it or disagree about its width.
  case sign
  /// It takes one cell.
  case narrow
  /// It takes two cells.
  case wide
  /// It combines with the base before it.
  case mark
  /// It is left out: terminals disagree about its width, and nothing is lost without it.
  case dropped

  /// Looks a character up, in constant time for the first two planes.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20, value < 0x7F {
      self = .narrow
    } else if value < CharacterTable.end {
      self = CharacterKind.inTable(Int(value))
    } else {
      self = CharacterTable.ranges.first { $0.characters.contains(value) }?.kind ?? .sign
    }
  }

  private static func inTable(_ value: Int) -> CharacterKind {
    let digits = unsafe CharacterTable.index.utf8Start + 2 * (value >> CharacterTable.blockBits)
    let block = unsafe 26 * Int(digits[0] - 65) + Int(digits[1] - 65)
    let place = block << CharacterTable.blockBits + value & (1 << CharacterTable.blockBits - 1)
    let pair = unsafe CharacterTable.kinds.utf8Start[place / 2] - 65
    return CharacterKind(rawValue: value & 1 == 0 ? pair / 5 : pair % 5) ?? .sign
  }

  /// How many cells the character takes by itself; 0 for a sign, whose substitute is measured.
  var width: Int {
    switch self {
    case .narrow: 1
    case .wide: 2
    case .sign, .mark, .dropped: 0
    }
  }
}
