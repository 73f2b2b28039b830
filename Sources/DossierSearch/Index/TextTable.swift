/// The words of every item as they are read, and the items of every word.
///
/// They are read in the order of the file, which is a place's; what is found is numbered by rank,
/// which is an item's.
struct TextTable: Sendable {
  /// The mark between two fields.
  static let fieldEnd: Int32 = -1

  var words: [Int32] = []
  var starts: [Int32] = [0]
  /// The letters that occur in each item.
  var letters: [UInt64] = []
  /// Word to the items whose texts or names have it.
  var postings = Postings()

  var count: Int { starts.count - 1 }

  /// Reserves room for a multiple of another table's size.
  mutating func makeRoom(like other: TextTable, _ ratio: Double) {
    words.reserveCapacity(Int(Double(other.words.count) * ratio))
    starts.reserveCapacity(Int(Double(other.starts.count) * ratio))
  }

  var byteCount: Int { (words.count + starts.count) * 4 + letters.count * 8 + postings.byteCount }

  func words(at place: Int) -> ArraySlice<Int32> {
    words[Int(starts[place])..<Int(starts[place + 1])]
  }

  mutating func renumber(_ items: Range<Int>, _ places: [Int32]) {
    for index in items where words[index] >= 0 { words[index] = places[Int(words[index])] }
  }
}
