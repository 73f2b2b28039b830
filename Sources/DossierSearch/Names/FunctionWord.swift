/// English words too common to look for: alone they match only a name that equals them.
///
/// So *us* finds the United States and nothing else, and *is* finds nothing.
enum FunctionWord {
  static func isFunctionWord(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 2 && words.contains { word.elementsEqual($0.utf8) }
  }

  /// Whether a word means no name, unless it is typed in capitals.
  static func isNeverName(_ word: ArraySlice<UInt8>) -> Bool {
    isFunctionWord(word) && !word.elementsEqual("us".utf8)
  }

  /// Few, because a list of results that is empty after *As* of *Assad* would be worse.
  private static let words = ["is", "it", "of", "us"]
}
