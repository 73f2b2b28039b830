import DossierText

/// Makes a lexicon from collected words in slices: they get keys, are sorted and written down.
struct LexiconSorter: Sendable {
  private struct Keyed: Sendable {
    /// The first eight bytes as a number that sorts as they do.
    var key: UInt64
    var number: Int32
  }

  private let words: WordNumbers
  private var keyed: [Keyed] = []
  private var sort = SlicedSort<Keyed>([])
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var letters: [UInt64] = []
  /// For each number given so far, the word's place among the sorted ones.
  private(set) var places: [Int32]

  init(_ words: WordNumbers) {
    self.words = words
    places = [Int32](repeating: 0, count: words.count)
    keyed.reserveCapacity(words.count)
    bytes.reserveCapacity(words.byteCount + words.count)
    starts.reserveCapacity(words.count + 1)
    letters.reserveCapacity(words.count)
  }

  /// How much work there is.
  var workCount: Int { sorting.upperBound + words.count }

  /// The part of the work that is sorting.
  private var sorting: Range<Int> {
    words.count..<words.count + SlicedSort<Keyed>.workCount(words.count)
  }

  /// Does the next part of the work.
  mutating func work(on items: Range<Int>) {
    for number in items.clamped(to: 0..<words.count) {
      keyed.append(Keyed(key: LexiconSorter.key(words[number]), number: Int32(number)))
    }
    let share = items.clamped(to: sorting)
    if !share.isEmpty {
      if share.lowerBound == sorting.lowerBound {
        sort = SlicedSort(keyed)
        keyed = []
      }
      let words = words
      sort.work(share.count) { left, right in
        left.key != right.key
          ? left.key < right.key
          : words[Int(left.number)].lexicographicallyPrecedes(words[Int(right.number)])
      }
    }
    for place in items.clamped(to: sorting.upperBound..<workCount) {
      write(place - sorting.upperBound)
    }
  }

  /// The sorted words.
  func finish() -> Lexicon { Lexicon(bytes: bytes, starts: starts, letters: letters) }

  private mutating func write(_ place: Int) {
    let number = Int(sort.elements[place].number)
    places[number] = Int32(place)
    letters.append(LetterSet.letters(of: words[number]))
    bytes += words[number]
    bytes.append(0)
    starts.append(Int32(bytes.count))
  }

  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    let start = word.prefix(8)
    return start.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - start.count))
  }
}
