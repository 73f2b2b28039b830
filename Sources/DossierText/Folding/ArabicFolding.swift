/// Arabic letters in their plainest form: one alef, one yeh, one kaf, no vowel marks.
package enum ArabicFolding {
  /// The plain letters for a scalar: none for a mark or hamza, `nil` if it is not Arabic.
  ///
  /// Kurdish ە stays, because it is a vowel there and would be taken for an h.
  static func letters(for scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED: []
    case 0x640, 0x621: []
    case 0x660...0x669: [UInt8(scalar - 0x660) + UInt8(ascii: "0")]
    case 0x6F0...0x6F9: [UInt8(scalar - 0x6F0) + UInt8(ascii: "0")]
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6FF: utf8(plain(scalar))
    case 0xFB50..<0xFBB2: presented(formsA[Int(scalar - 0xFB50)])
    case 0xFBFC...0xFBFF: utf8(yeh)
    case 0xFE70..<0xFEFD: presented(formsB[Int(scalar - 0xFE70)])
    default: nil
    }
  }

  /// How many bytes the article takes at the start of a word; `nil` if there is none.
  static func articleLength(of word: ArraySlice<UInt8>) -> Int? {
    guard word.first == article[0], word.count >= article.count + 4, word.starts(with: article)
    else { return nil }
    return article.count
  }

  /// The Arabic article, alef and lam.
  package static let article = Array("ال".utf8)

  private static let yeh: UInt32 = 0x64A

  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671...0x673, 0x675: 0x627
    case 0x624, 0x676, 0x677, 0x6C4...0x6CB, 0x6CF: 0x648
    case 0x620, 0x626, 0x649, 0x678, 0x6CC...0x6CE, 0x6D0...0x6D3: yeh
    case 0x629, 0x6BE...0x6C3, 0x6FF: 0x647
    case 0x6A9...0x6AE: 0x643
    case 0x6B5...0x6B8: 0x644
    case 0x692...0x697: 0x631
    default: scalar
    }
  }

  /// A letter of this block as UTF-8, which takes two bytes.
  private static func utf8(_ scalar: UInt32) -> [UInt8] {
    [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)]
  }

  private static func presented(_ letters: Substring) -> [UInt8]? {
    guard letters != "-" else { return [] }
    return letters.unicodeScalars.flatMap { ArabicFolding.letters(for: $0.value) ?? [] }
  }

  /// The letters of the presentation forms from U+FB50, as Persian and Urdu need them.
  private static let formsA = """
    ٱ ٱ ٻ ٻ ٻ ٻ پ پ پ پ ڀ ڀ ڀ ڀ ٺ ٺ ٺ ٺ ٿ ٿ ٿ ٿ ٹ ٹ ٹ ٹ ڤ ڤ ڤ ڤ ڦ ڦ
    ڦ ڦ ڄ ڄ ڄ ڄ ڃ ڃ ڃ ڃ چ چ چ چ ڇ ڇ ڇ ڇ ڍ ڍ ڌ ڌ ڎ ڎ ڈ ڈ ژ ژ ڑ ڑ ک ک
    ک ک گ گ گ گ ڳ ڳ ڳ ڳ ڱ ڱ ڱ ڱ ں ں ڻ ڻ ڻ ڻ ە ە ہ ہ ہ ہ ھ ھ ھ ھ ے ے
    ے ے
    """.split { $0 == " " || $0 == "\n" }

  /// The letters of the presentation forms from U+FE70.
  private static let formsB = """
    - - - - - - - - - - - - - - - - ء ا ا ا ا و و ا ا ي ي ي ي ا ا ب
    ب ب ب ة ة ت ت ت ت ث ث ث ث ج ج ج ج ح ح ح ح خ خ خ خ د د ذ ذ ر ر ز
    ز س س س س ش ش ش ش ص ص ص ص ض ض ض ض ط ط ط ط ظ ظ ظ ظ ع ع ع ع غ غ غ
    غ ف ف ف ف ق ق ق ق ك ك ك ك ل ل ل ل م م م م ن ن ن ن ه ه ه ه و و ى
    ى ي ي ي ي لا لا لا لا لا لا لا لا
    """.split { $0 == " " || $0 == "\n" }
}
