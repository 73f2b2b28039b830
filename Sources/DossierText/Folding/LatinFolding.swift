/// Latin letters with marks, and what is left of them without.
///
/// A table and not Unicode's decomposition, which would drop the marks that distinguish `ş` from
/// `s`, and which the standard library does not offer.
enum LatinFolding {
  /// The plain letters of a scalar; `nil` if the tables do not have it.
  static func letters(for scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0xC0..<0x250: found(lower[Int(scalar - 0xC0)])
    case 0x1E00..<0x1F00: found(additional[Int(scalar - 0x1E00)])
    case 0x259: Array("e".utf8)
    case 0xFB00...0xFB06: Array(ligatures[Int(scalar - 0xFB00)].utf8)
    case 0xFF10...0xFF19: [UInt8(scalar - 0xFF10) + UInt8(ascii: "0")]
    case 0xFF21...0xFF3A: [UInt8(scalar - 0xFF21) + UInt8(ascii: "a")]
    case 0xFF41...0xFF5A: [UInt8(scalar - 0xFF41) + UInt8(ascii: "a")]
    default: nil
    }
  }

  /// What a combining mark makes of the plain letter before it, if it changes the letter.
  ///
  /// Decomposed text must fold like composed text.
  static func letters(for base: UInt8, markedBy mark: UInt32) -> [UInt8]? {
    switch (UnicodeScalar(base), mark) {
    case ("s", 0x327), ("s", 0x30C), ("s", 0x326): Array("sh".utf8)
    case ("c", 0x327), ("c", 0x30C): Array("ch".utf8)
    case ("g", 0x306), ("g", 0x307): Array("gh".utf8)
    case ("g", 0x30C): Array("j".utf8)
    case ("h", 0x32E), ("h", 0x331): Array("kh".utf8)
    case ("d", 0x331): Array("dh".utf8)
    case ("t", 0x331): Array("th".utf8)
    case ("z", 0x30C): Array("zh".utf8)
    default: nil
    }
  }

  private static func found(_ letters: [UInt8]) -> [UInt8]? {
    letters == [UInt8(ascii: "-")] ? nil : letters
  }

  private static func parse(_ table: String) -> [[UInt8]] {
    table.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// U+00C0 to U+024F, sixteen to a line.
  private static let lower = parse(
    """
    a a a a a a ae ch e e e e i i i i
    dh n o o o o o - o u u u u y th ss
    a a a a a a ae ch e e e e i i i i
    dh n o o o o o - o u u u u y th y
    a a a a a a c c c c c c ch ch d d
    d d e e e e e e e e e e g g gh gh
    gh gh g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n ng ng o o o o
    o o oe oe r r r r r r s s s s sh sh
    sh sh t t t t t t u u u u u u u u
    u u u u w w y y y z z z z zh zh s
    - b - - - - - - - - d - - - e e
    e f f - - - - - k k - - - - - -
    o o - - - - - - - - - - - - - u
    u - - - - - - zh - - - - - - - -
    - - - - dz dz dz lj lj lj nj nj nj a a i
    i o o u u u u u u u u u u e a a
    a a ae ae - - j j k k o o o o zh zh
    j dz dz dz g g - - n n a a ae ae o o
    a a a a e e e e i i i i o o o o
    r r r r u u u u sh sh t t y y h h
    - - - - - - a a e e o o o o o o
    o o y y - - - - - - - - - - - -
    - - - - - - - - - - - - - - - -
    """
  )

  /// U+1E00 to U+1EFF, sixteen to a line.
  private static let additional = parse(
    """
    a a b b b b b b c c d d d d dh dh
    d d d d e e e e e e e e e e f f
    g g h h h h h h h h kh kh i i i i
    k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o
    o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t th th
    t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y
    z z z z z z kh t w y a s - - ss -
    a a a a a a a a a a a a a a a a
    a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o
    o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u
    u u y y y y y y y y - - - - - -
    """
  )
}
