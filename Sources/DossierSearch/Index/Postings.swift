/// For each of a run of keys, a list of ascending numbers; lists of neighbouring keys are next to
/// each other.
struct Postings: Sendable {
  var starts: [Int32] = [0]
  var items: [Int32] = []

  subscript(key: Int) -> ArraySlice<Int32> { items[Int(starts[key])..<Int(starts[key + 1])] }

  /// The lists of a range of keys, one after another.
  subscript(keys: Range<Int>) -> ArraySlice<Int32> {
    items[Int(starts[keys.lowerBound])..<Int(starts[keys.upperBound])]
  }

  func isEmpty(_ key: Int) -> Bool { starts[key] == starts[key + 1] }

  var byteCount: Int { (starts.count + items.count) * MemoryLayout<Int32>.stride }
}
