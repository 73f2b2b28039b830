/// How a word in Arabic script sounds: rule R4.
///
/// Short vowels are not written, so only the long ones can support a Latin spelling or rule it out.
/// Persian and Kurdish write v as waw next to an alef, and Kurdish also writes the short e.
enum ArabicSound {
  /// How the letters are to be read.
  enum Reading: CaseIterable {
    case arabic, persian
  }

  /// The sound of a folded Arabic word; `nil` if it has other letters.
  static func sound(of word: ArraySlice<UInt8>, as reading: Reading = .arabic) -> Sound? {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    var skeleton: [UInt8] = []
    var longVowels: [Sound.LongVowels] = []
    var isAfterConsonant = false
    for (place, letter) in letters.enumerated() {
      guard let value = value(of: letter, at: place, in: letters, as: reading) else { return nil }
      switch value {
      case .consonant(let consonant):
        if consonant == UInt8(ascii: "h"), place == letters.count - 1, place > 0 {
          isAfterConsonant = false
          continue
        }
        if !isAfterConsonant || skeleton.last != consonant { skeleton.append(consonant) }
        isAfterConsonant = true
      case .long(let vowel):
        if place > 0 {
          longVowels.append(vowel)
        } else {
          skeleton.append(opening(vowel))
        }
        isAfterConsonant = false
      case .silent:
        if place == 0 { skeleton.append(Sound.anyVowel) }
      case .short:
        if place == 0 { skeleton.append(Sound.anyVowel) }
        isAfterConsonant = false
      }
    }
    guard !skeleton.isEmpty else { return nil }
    return Sound(
      skeleton: skeleton,
      longVowels: longVowels,
      letterCount: letters.count,
      endsInVowel: !isAfterConsonant
    )
  }

  /// Whether a word is written in Arabic letters.
  static func isArabic(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { (0xD8...0xDB).contains($0) } ?? false
  }

  private enum Value {
    case consonant(UInt8)
    case long(Sound.LongVowels)
    case silent
    case short
  }

  private static func value(
    of letter: UnicodeScalar,
    at place: Int,
    in letters: [UnicodeScalar],
    as reading: Reading
  ) -> Value? {
    let before = place > 0 ? letters[place - 1] : nil
    let next = place + 1 < letters.count ? letters[place + 1] : nil
    switch (reading, before, letter, next) {
    case (.persian, nil, "و", _), (.persian, "ا", "و", _), (.persian, _, "و", "ا"),
      (.persian, _, "و", "ە"):
      return .consonant(UInt8(ascii: "v"))
    // A letter that carries a vowel at the front is folded to yeh.
    case (.persian, nil, "ي", "ە"): return .silent
    default: return value(of: letter)
    }
  }

  private static func opening(_ vowel: Sound.LongVowels) -> UInt8 {
    switch vowel {
    case .waw: UInt8(ascii: "w")
    case .yeh: UInt8(ascii: "y")
    default: Sound.anyVowel
    }
  }

  private static func value(of letter: UnicodeScalar) -> Value? {
    switch letter {
    case "ا": .long(.alef)
    case "و": .long(.waw)
    case "ي": .long(.yeh)
    case "ع": .silent
    case "ە": .short
    case "ب": .consonant(UInt8(ascii: "b"))
    case "پ": .consonant(UInt8(ascii: "p"))
    case "ت", "ط", "ث", "ٹ": .consonant(UInt8(ascii: "t"))
    case "ج": .consonant(UInt8(ascii: "j"))
    case "ژ": .consonant(UInt8(ascii: "j"))
    case "ح", "ه": .consonant(UInt8(ascii: "h"))
    case "خ": .consonant(UInt8(ascii: "x"))
    case "د", "ض", "ڈ": .consonant(UInt8(ascii: "d"))
    case "ذ", "ظ", "ز": .consonant(UInt8(ascii: "z"))
    case "ر", "ڑ": .consonant(UInt8(ascii: "r"))
    case "س", "ص": .consonant(UInt8(ascii: "s"))
    case "ش", "چ": .consonant(UInt8(ascii: "S"))
    case "ق", "ك": .consonant(UInt8(ascii: "k"))
    case "غ": .consonant(UInt8(ascii: "G"))
    case "گ": .consonant(UInt8(ascii: "g"))
    case "ف": .consonant(UInt8(ascii: "f"))
    case "ڤ": .consonant(UInt8(ascii: "v"))
    case "ل": .consonant(UInt8(ascii: "l"))
    case "م": .consonant(UInt8(ascii: "m"))
    case "ن": .consonant(UInt8(ascii: "n"))
    case "0"..."9": .consonant(UInt8(truncatingIfNeeded: letter.value))
    default: nil
    }
  }
}
