/// Sorts the tables in which names are looked up, in slices, one after the other.
struct KeySorter: Sendable {
  private var sorts: [RadixSort] = []

  /// How much work there is.
  var workCount: Int { sorts.reduce(0) { $0 + $1.workCount } }

  /// Takes the numbers to be sorted from the tables.
  mutating func take(from names: inout NameTable) {
    sorts = [
      RadixSort(names.keys.takePairs()), RadixSort(names.sounds.takePairs()),
      RadixSort(names.wordSounds.takePairs()),
    ]
  }

  /// Does the next part of the work.
  mutating func work(on items: Range<Int>) {
    var offset = 0
    for place in sorts.indices {
      let all = offset..<offset + sorts[place].workCount
      let part = items.clamped(to: all)
      if !part.isEmpty {
        sorts[place].work(on: part.lowerBound - offset..<part.upperBound - offset)
      }
      offset = all.upperBound
    }
  }

  /// Gives the sorted numbers back to the tables.
  mutating func give(to names: inout NameTable) {
    guard sorts.count == 3 else { return }
    names.keys.finish(with: sorts[0].numbers)
    names.sounds.finish(with: sorts[1].numbers)
    names.wordSounds.finish(with: sorts[2].numbers)
    sorts = []
  }
}
