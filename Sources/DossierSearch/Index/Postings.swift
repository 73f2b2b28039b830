/// For each of a run of keys, a list of ascending numbers; neighbours' lists stand side by side.
struct Postings: Sendable {
  private(set) var starts: [Int32]
  private(set) var items: [Int32]

  subscript(key: Int) -> ArraySlice<Int32> { items[Int(starts[key])..<Int(starts[key + 1])] }

  /// The lists of a range of keys, one after another.
  subscript(keys: Range<Int>) -> ArraySlice<Int32> {
    items[Int(starts[keys.lowerBound])..<Int(starts[keys.upperBound])]
  }

  func isEmpty(_ key: Int) -> Bool { starts[key] == starts[key + 1] }

  var byteCount: Int { (starts.count + items.count) * MemoryLayout<Int32>.stride }

  /// Creates the lists from two walks over the same pairs of key and item, items ascending.
  ///
  /// An item is listed once under a key, however often the walk gives it in a row of its own.
  init(keyCount: Int, walk: ((_ key: Int32, _ item: Int32) -> Void) -> Void) {
    var last = [Int32](repeating: -1, count: keyCount)
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    walk { key, item in
      guard last[Int(key)] != item else { return }
      last[Int(key)] = item
      starts[Int(key) + 1] += 1
    }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var items = [Int32](repeating: 0, count: Int(starts[keyCount]))
    for key in 0..<keyCount { last[key] = -1 }
    walk { key, item in
      guard last[Int(key)] != item else { return }
      last[Int(key)] = item
      items[Int(next[Int(key)])] = item
      next[Int(key)] += 1
    }
    self.starts = starts
    self.items = items
  }
}
