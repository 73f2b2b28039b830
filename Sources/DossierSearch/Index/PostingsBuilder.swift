/// Makes postings in slices: first all items are counted, then room is made, then all are filed.
///
/// Every item is passed twice, in ascending order, each time with all of its keys.
struct PostingsBuilder: Sendable {
  private var starts: [Int32]
  private var next: [Int32] = []
  private var items: [Int32] = []
  private var last: [Int32]

  init(keyCount: Int) {
    starts = [Int32](repeating: 0, count: keyCount + 1)
    last = [Int32](repeating: -1, count: keyCount)
  }

  /// Counts an item under a key, once however often it is passed.
  @inline(__always)
  mutating func count(_ key: Int32, _ item: Int32) {
    guard last[Int(key)] != item else { return }
    last[Int(key)] = item
    starts[Int(key) + 1] += 1
  }

  /// Ends counting.
  mutating func startFiling() {
    for key in last.indices {
      starts[key + 1] += starts[key]
      last[key] = -1
    }
    next = starts
    items.reserveCapacity(roomCount)
  }

  /// How much room is needed, once all items are counted.
  var roomCount: Int { Int(starts[last.count]) }

  /// Makes a part of the room: fresh memory costs as much as all that is written to it.
  mutating func makeRoom(_ count: Int) {
    items.append(contentsOf: repeatElement(0, count: count))
  }

  /// Files an item under a key.
  @inline(__always)
  mutating func file(_ key: Int32, _ item: Int32) {
    guard last[Int(key)] != item else { return }
    last[Int(key)] = item
    items[Int(next[Int(key)])] = item
    next[Int(key)] += 1
  }

  /// The postings.
  func finish() -> Postings { Postings(starts: starts, items: items) }
}
