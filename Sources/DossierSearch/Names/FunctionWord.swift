/// English words too common to look for: alone they match only a name that they are.
///
/// So *us* finds the United States and nothing else, and *is* finds nothing.
enum FunctionWord {
  static func isFunctionWord(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 2 && words.contains { word.elementsEqual($0.utf8) }
  }

  /// Whether no name can be meant, unless it is typed in capitals.
  static func isNeverName(_ word: ArraySlice<UInt8>) -> Bool {
    isFunctionWord(word) && !word.elementsEqual("us".utf8)
  }

  /// Few, because a list that empties at the second letter of *Assad* would be worse.
  private static let words = ["is", "it", "of", "us"]
}
