/// Letters that other languages write for a sound, tried one habit at a time.
///
/// German *Lawrow* and *Chomeini*, Slavic *Sergej*, Turkish *Cerablus*, Kurdish *Xan*, Polish
/// *Baszar*, and the cedilla that gazetteers put under the Arabic emphatic s.
enum SpellingHabits {
  /// The spellings of a word that English newspapers would have used instead.
  static func respellings(of word: [UInt8], hasCedilla: Bool) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for (letters, english) in habits {
      append(replacing(Array(letters.utf8), by: Array(english.utf8), in: word), to: &result)
    }
    if hasCedilla {
      append(replacing(Array("sh".utf8), by: Array("s".utf8), in: word), to: &result)
    }
    return result.filter { $0 != word }
  }

  private static let habits = [
    ("w", "v"), ("ch", "kh"), ("j", "y"), ("c", "j"), ("x", "kh"), ("sz", "sh"), ("cz", "ch"),
    ("gi", "ji"), ("ge", "je"),
  ]

  private static func append(_ word: [UInt8], to words: inout [[UInt8]]) {
    if !words.contains(word) { words.append(word) }
  }

  private static func replacing(_ part: [UInt8], by other: [UInt8], in word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = word[...]
    while let first = rest.first {
      if rest.starts(with: part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
