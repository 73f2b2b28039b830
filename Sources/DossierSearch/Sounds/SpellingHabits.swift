/// Letters that other languages write for a sound, tried one habit at a time.
///
/// German *Lawrow* and *Sawahiri*, Slavic *Sergej*, Turkish *Cerablus* and *Zevahiri*, Kurdish
/// *Xan*, Polish *Baszar*, and the cedilla that gazetteers put under the Arabic emphatic s.
enum SpellingHabits {
  /// A spelling that English newspapers would have used, and the steps that assuming it costs.
  struct Respelling {
    var word: [UInt8]
    var penalty: Int
  }

  private struct Habit {
    var letters: [UInt8]
    var english: [UInt8]
    var penalty: Int
    /// Whether it counts at the front of a word and after vowels only.
    var followsVowel: Bool

    init(_ letters: String, _ english: String, penalty: Int = 0, followsVowel: Bool = false) {
      self.letters = Array(letters.utf8)
      self.english = Array(english.utf8)
      self.penalty = penalty
      self.followsVowel = followsVowel
    }
  }

  /// The spellings to try for a word of a query.
  static func respellings(
    of word: [UInt8],
    script: SoundComparison.Script,
    hasCedilla: Bool
  ) -> [Respelling] {
    let habits =
      switch script {
      case .latin: hasCedilla ? latin + [cedilla] : latin
      case .cyrillic: cyrillic
      case .arabic: [Habit]()
      }
    var result: [Respelling] = []
    for habit in habits {
      let respelt = replacing(habit, in: word)
      if respelt != word { result.append(Respelling(word: respelt, penalty: habit.penalty)) }
    }
    return result
  }

  private static let latin = [
    Habit("w", "v"), Habit("j", "y", followsVowel: true), Habit("ch", "kh"), Habit("sz", "sh"),
    Habit("cz", "ch"),
    Habit("c", "j", penalty: 1), Habit("x", "kh", penalty: 1), Habit("v", "w", penalty: 1),
    Habit("s", "z", penalty: 1), Habit("gi", "ji", penalty: 1), Habit("ge", "je", penalty: 1),
  ]
  private static let cyrillic = [Habit("v", "w")]
  private static let cedilla = Habit("sh", "s")

  private static func replacing(_ habit: Habit, in word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = word[...]
    while let first = rest.first {
      if rest.starts(with: habit.letters), !habit.followsVowel || mayFollow(result.last) {
        result += habit.english
        rest = rest.dropFirst(habit.letters.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func mayFollow(_ letter: UInt8?) -> Bool {
    switch letter.map(UnicodeScalar.init) {
    case nil, " ", "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }
}
