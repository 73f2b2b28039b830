/// The three classes into which vowels fall: a; e i y and their diphthongs; o u and theirs.
enum VowelClass {
  /// The classes of a run of vowels, diphthongs and doubled letters counting once.
  static func classes(of run: ArraySlice<UInt8>) -> [UInt8] {
    var classes: [UInt8] = []
    var place = run.startIndex
    while place < run.endIndex {
      let next = place + 1 < run.endIndex ? UnicodeScalar(run[place + 1]) : nil
      switch (UnicodeScalar(run[place]), next) {
      case ("a", "a"):
        classes.append(UInt8(ascii: "a"))
        place += 2
      case ("a", "i"), ("a", "y"), ("e", "i"), ("e", "y"), ("a", "e"), ("e", "e"), ("i", "i"),
        ("i", "e"), ("i", "y"):
        classes.append(UInt8(ascii: "e"))
        place += 2
      case ("o", "u"), ("a", "u"), ("a", "w"), ("o", "w"), ("o", "o"), ("u", "u"):
        classes.append(UInt8(ascii: "o"))
        place += 2
      case ("a", _):
        classes.append(UInt8(ascii: "a"))
        place += 1
      case ("o", _), ("u", _), ("w", _):
        classes.append(UInt8(ascii: "o"))
        place += 1
      default:
        classes.append(UInt8(ascii: "e"))
        place += 1
      }
    }
    return classes
  }

  /// The long vowels of Arabic that a run of vowels may stand for.
  static func longVowels(of run: ArraySlice<UInt8>) -> Sound.LongVowels {
    run.reduce(into: []) { result, letter in
      switch UnicodeScalar(letter) {
      case "a": result.insert(.alef)
      case "o", "u", "w": result.insert(.waw)
      default: result.insert(.yeh)
      }
    }
  }
}
