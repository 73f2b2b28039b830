/// How a word sounds, as far as newspapers agree on it: rule R3.
///
/// The skeleton is the first letter, any vowel counting as one, and the consonants. The vowels are
/// kept separately by class, because two names must not differ much in them either.
struct Sound: Equatable, Sendable {
  /// The first letter and the consonants, by class.
  private(set) var skeleton: [UInt8] = []
  /// The vowels by class: a, e or o.
  private(set) var vowels: [UInt8] = []
  /// For each run of vowels, the long vowels of Arabic that it may mean.
  private(set) var longVowels: [LongVowels] = []
  private(set) var letterCount = 0
  /// Whether it ends in a vowel that is spoken, which Arabic would write.
  private(set) var endsInVowel = false

  /// The long vowels that Arabic writes.
  struct LongVowels: OptionSet, Sendable {
    let rawValue: UInt8
    static let alef = LongVowels(rawValue: 1)
    static let yeh = LongVowels(rawValue: 2)
    static let waw = LongVowels(rawValue: 4)
  }

  /// The code of any vowel at the beginning.
  static let anyVowel = UInt8(ascii: "A")

  /// Creates the sound of a folded Latin word; `nil` if it has other letters.
  init?(latin word: some Collection<UInt8>) {
    var reader = LatinSoundReader(word)
    guard reader.read() else { return nil }
    skeleton = reader.skeleton
    vowels = reader.vowels
    longVowels = reader.longVowels
    endsInVowel = reader.endsInVowel
    letterCount = word.count
  }

  /// Creates a sound from parts.
  init(skeleton: [UInt8], longVowels: [LongVowels], letterCount: Int, endsInVowel: Bool) {
    self.skeleton = skeleton
    self.longVowels = longVowels
    self.letterCount = letterCount
    self.endsInVowel = endsInVowel
  }

  /// Creates the sound of words spoken as one; only the first keeps a vowel in its skeleton.
  init?(joining sounds: [Sound]) {
    guard let first = sounds.first else { return nil }
    self = first
    for sound in sounds.dropFirst() {
      // A consonant that ends one word and begins the next sounds once, as in *Ahraru'sh-Sham*.
      let isSilent = [Sound.anyVowel, skeleton.last].contains(sound.skeleton.first)
      skeleton += sound.skeleton.dropFirst(isSilent ? 1 : 0)
      vowels += sound.vowels
      longVowels += sound.longVowels
      letterCount += sound.letterCount
      endsInVowel = sound.endsInVowel
    }
  }

  /// How many consonants the word has, an opening vowel counting as one.
  var weight: Int { skeleton.count }

  var opensWithVowel: Bool { skeleton.first == Sound.anyVowel }

  /// A hash that is the same for all sounds that may agree.
  ///
  /// Consonants that only some scripts distinguish are the same, and an h that some do not
  /// pronounce is left out.
  var hash: UInt32 { NameKeys.hash(hashed) }

  /// The consonants that are hashed: none twice in a row, whatever is between them.
  var hashed: [UInt8] {
    var result: [UInt8] = []
    for (index, consonant) in skeleton.enumerated() {
      let coarse: UInt8? =
        switch UnicodeScalar(consonant) {
        case "x", "h": index == 0 ? UInt8(ascii: "h") : nil
        case "p": UInt8(ascii: "b")
        case "v": UInt8(ascii: "f")
        case "z", "Z", "d", "t": UInt8(ascii: "d")
        case "g", "G", "j": UInt8(ascii: "k")
        default: consonant
        }
      if let coarse, result.last != coarse { result.append(coarse) }
    }
    return result
  }

  /// Whether a consonant is hashed in a first word only.
  static func isFirstOnly(_ hashed: UInt8) -> Bool {
    hashed == anyVowel || hashed == UInt8(ascii: "h")
  }
}
