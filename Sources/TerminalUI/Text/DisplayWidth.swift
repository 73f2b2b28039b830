/// How many cells a character takes on a terminal.
public enum DisplayWidth {
  /// Whether a character that can be drawn takes two cells.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && CharacterKind(scalar) == .wide
  }

  /// How many cells a character of visible text takes; 0 for a combining mark.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    CharacterKind(scalar).width
  }
}
