/// Sorts in slices: short runs first, then two runs merged into one, again and again.
struct SlicedSort<Element: Sendable>: Sendable {
  /// What is sorted; in order once all of the work is done.
  private(set) var elements: [Element]
  private var merged: [Element] = []
  /// How long the sorted runs are; 0 before there are any.
  private var width = 0
  /// Where the two current runs start, and the next element of each.
  private var start = 0
  private var (left, right) = (0, 0)

  private static var runLength: Int { 256 }

  init(_ elements: [Element]) {
    self.elements = elements
  }

  /// How much work it is to sort a number of elements: each once in each pass.
  static func workCount(_ count: Int) -> Int {
    var (passes, width) = (1, runLength)
    while width < count {
      passes += 1
      width *= 2
    }
    return count * passes
  }

  /// Does a part of the work, always with the same order.
  mutating func work(_ amount: Int, by precedes: (Element, Element) -> Bool) {
    var amount = amount
    while amount > 0, width < elements.count {
      let done = width == 0 ? sortRun(by: precedes) : merge(amount, by: precedes)
      amount -= done
      if merged.count == elements.count { endPass() }
    }
  }

  private mutating func sortRun(by precedes: (Element, Element) -> Bool) -> Int {
    if merged.isEmpty { merged.reserveCapacity(elements.count) }
    let end = min(merged.count + SlicedSort.runLength, elements.count)
    let run = elements[merged.count..<end].sorted(by: precedes)
    merged += run
    return run.count
  }

  /// Takes elements from the two current runs; of equal elements, that of the left run first.
  private mutating func merge(_ amount: Int, by precedes: (Element, Element) -> Bool) -> Int {
    let middle = min(start + width, elements.count)
    let end = min(middle + width, elements.count)
    let wanted = min(merged.count + amount, end)
    let before = merged.count
    while merged.count < wanted {
      let takesRight =
        left == middle || right < end && precedes(elements[right], elements[left])
      if takesRight {
        merged.append(elements[right])
        right += 1
      } else {
        merged.append(elements[left])
        left += 1
      }
    }
    if merged.count == end { startRuns(at: end) }
    return merged.count - before
  }

  private mutating func endPass() {
    swap(&elements, &merged)
    merged.removeAll(keepingCapacity: true)
    width = width == 0 ? SlicedSort.runLength : width * 2
    startRuns(at: 0)
    if width >= elements.count { merged = [] }
  }

  private mutating func startRuns(at start: Int) {
    self.start = start
    left = start
    right = min(start + width, elements.count)
  }
}
