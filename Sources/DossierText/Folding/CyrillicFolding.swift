/// Cyrillic letters and the Latin letters that newspapers write for them.
///
/// `х` is `h`, because names have Arabic's two h more often than its kh; the sound rule
/// takes it for either.
enum CyrillicFolding {
  /// The Latin letters for a scalar: none for a hard or soft sign, `nil` if it is not Cyrillic.
  static func letters(for scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0x410..<0x430: small[Int(scalar - 0x410)]
    case 0x430..<0x450: small[Int(scalar - 0x430)]
    case 0x400..<0x410: extended[Int(scalar - 0x400)]
    case 0x450..<0x460: extended[Int(scalar - 0x450)]
    case 0x490, 0x491: Array("g".utf8)
    default: nil
    }
  }

  /// U+0430 to U+044F.
  private static let small = parse(
    """
    a b v g d e zh z i y k l m n o p
    r s t u f h ts ch sh shch - y - e yu ya
    """
  )

  /// U+0450 to U+045F: the letters of Russian's neighbours.
  private static let extended = parse("e e dj gj ye dz i yi j lj nj ch k i u dzh")

  private static func parse(_ table: String) -> [[UInt8]] {
    table.split { $0 == " " || $0 == "\n" }.map { $0 == "-" ? [] : Array($0.utf8) }
  }
}
