/// Reads a folded Latin word letter by letter into its sound.
struct LatinSoundReader {
  private(set) var skeleton: [UInt8] = []
  private(set) var vowels: [UInt8] = []
  private(set) var longVowels: [Sound.LongVowels] = []
  private let letters: [UInt8]
  private var place = 0
  private var isAfterConsonant = false

  init(_ word: some Collection<UInt8>) {
    letters = Array(word)
  }

  /// Reads the word; `false` if it has letters that are not Latin.
  mutating func read() -> Bool {
    while place < letters.count {
      guard letters[place] < 0x80 else { return false }
      if isVowel(at: place) { readVowels() } else { readConsonant() }
    }
    return !skeleton.isEmpty
  }

  /// Whether the word ends in a vowel; an e after a consonant is mostly silent.
  var endsInVowel: Bool {
    !isAfterConsonant && !(letters.last == UInt8(ascii: "e") && !isVowel(at: letters.count - 2))
  }

  /// y and w are vowels unless a vowel follows.
  private func isVowel(at place: Int) -> Bool {
    guard let letter = letter(place) else { return false }
    switch letter {
    case "a", "e", "i", "o", "u": return true
    case "y", "w":
      return !isPlainVowel(letter: self.letter(place + 1)) && (place > 0 || letter == "y")
    default: return false
    }
  }

  private func isPlainVowel(letter: UnicodeScalar?) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  private func letter(_ place: Int) -> UnicodeScalar? {
    letters.indices.contains(place) ? UnicodeScalar(letters[place]) : nil
  }

  private mutating func readVowels() {
    let start = place
    while isVowel(at: place) { place += 1 }
    let run = letters[start..<place]
    var classes = VowelClass.classes(of: run)
    if skeleton.isEmpty {
      skeleton.append(Sound.anyVowel)
      if classes.first == UInt8(ascii: "e") { classes[0] = UInt8(ascii: "a") }
      // As in *east*: an opening vowel sounds once.
      if classes.count > 1, classes[1] == classes[0] { classes.removeFirst() }
    }
    vowels += classes
    longVowels.append(VowelClass.longVowels(of: run))
    isAfterConsonant = false
  }

  private mutating func readConsonant() {
    let (consonants, length) = consonants()
    place += length
    for consonant in consonants {
      // A doubled letter sounds once.
      if isAfterConsonant, skeleton.last == consonant { continue }
      skeleton.append(consonant)
      isAfterConsonant = true
    }
  }

  /// The classes of the consonant at the place and how many letters write it.
  private mutating func consonants() -> (classes: [UInt8], length: Int) {
    let (first, second, third) = (letter(place), letter(place + 1), letter(place + 2))
    switch (first, second, third) {
    case ("d", "s", "c") where letter(place + 3) == "h": return (Array("j".utf8), 4)
    case ("s", "c", "h"), ("t", "c", "h"): return (Array("S".utf8), 3)
    case ("d", "z", "h"): return (Array("j".utf8), 3)
    case ("q", "u", _) where isPlainVowel(letter: third): return (Array("k".utf8), 2)
    case ("c", "k", _), ("c", "c", _), ("g", "h", _): return (Array("k".utf8), 2)
    case ("s", "h", _), ("c", "h", _): return (Array("S".utf8), 2)
    case ("k", "h", _): return (Array("x".utf8), 2)
    case ("d", "h", _): return (Array("Z".utf8), 2)
    case ("t", "h", _): return (Array("t".utf8), 2)
    case ("p", "h", _): return (Array("f".utf8), 2)
    case ("d", "j", _), ("z", "h", _): return (Array("j".utf8), 2)
    case ("q", _, _), ("k", _, _): return (Array("k".utf8), 1)
    case ("c", "e", _), ("c", "i", _), ("c", "y", _): return (Array("s".utf8), 1)
    case ("c", _, _): return (Array("k".utf8), 1)
    case ("x", _, _): return (Array("ks".utf8), 1)
    case ("h", nil, _) where !skeleton.isEmpty: return ([], 1)
    case ("y", _, _), ("w", _, _):
      longVowels.append(first == "y" ? .yeh : .waw)
      return (skeleton.isEmpty ? [letters[place]] : [], 1)
    default: return ([letters[place]], 1)
    }
  }
}
