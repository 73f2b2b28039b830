/// The names of all entries as words, and the ways to find them.
///
/// Names are numbered in the order of the file, in which they are read fastest.
struct NameTable: Sendable {
  /// The properties of one name.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// The name that the entry is listed under.
    static let title = Traits(rawValue: 1)
    /// An acronym or weak name: rule R5 lets it match a whole query only.
    static let wholeOnly = Traits(rawValue: 2)
    /// A name too common to be taken for the entry among other words.
    static let weak = Traits(rawValue: 8)
    /// The name that a claim, question or explanation is listed under; it is no name in use.
    static let heading = Traits(rawValue: 4)
  }

  var words: [Int32] = []
  var starts: [Int32] = [0]
  /// The rank of the entry that has the name.
  var owners: [Int32] = []
  var traits: [Traits] = []
  /// Which of the name's words is the first that is no article.
  var firstWords: [Int32] = []
  /// How many words of the name count; articles and connecting words do not.
  var lengths: [UInt8] = []
  /// The first name of each entry, and an end mark.
  var firstNames: [Int32] = [0]
  /// Hashes of the forms under which a whole name is looked up.
  var keys = KeyTable()
  /// Hashes of the sounds of whole names.
  var sounds = KeyTable()
  /// The letters that occur in each name.
  var letters: [UInt64] = []
  /// Hashes of the sounds of words that occur in names.
  var wordSounds = KeyTable()

  /// Word to names that it occurs in, for all but whole-only names.
  var postings = Postings()
  /// Word to names that start with it, articles left out.
  var openings = Postings()

  var count: Int { owners.count }

  /// Reserves room for a multiple of another table's size.
  mutating func makeRoom(like other: NameTable, _ ratio: Double) {
    let count = Int(Double(other.count) * ratio)
    words.reserveCapacity(Int(Double(other.words.count) * ratio))
    starts.reserveCapacity(count)
    owners.reserveCapacity(count)
    traits.reserveCapacity(count)
    firstWords.reserveCapacity(count)
    letters.reserveCapacity(count)
    firstNames.reserveCapacity(Int(Double(other.firstNames.count) * ratio))
    keys.makeRoom(like: other.keys, ratio)
    sounds.makeRoom(like: other.sounds, ratio)
  }

  var byteCount: Int {
    (words.count + starts.count + owners.count + firstWords.count + firstNames.count) * 4
      + traits.count + lengths.count + letters.count * 8 + keys.byteCount + sounds.byteCount
      + wordSounds.byteCount
      + postings.byteCount + openings.byteCount
  }

  func words(of name: Int) -> ArraySlice<Int32> { words[Int(starts[name])..<Int(starts[name + 1])] }

  func names(of position: Int) -> Range<Int> {
    Int(firstNames[position])..<Int(firstNames[position + 1])
  }

  mutating func renumber(_ items: Range<Int>, _ places: [Int32]) {
    for index in items { words[index] = places[Int(words[index])] }
  }
}
