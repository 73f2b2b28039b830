/// Sorts numbers by their upper 32 bits in slices, in time that grows with their count alone.
struct RadixSort: Sendable {
  /// What is sorted; in order once all of the work is done.
  private(set) var numbers: [UInt64]
  private var other: [UInt64] = []
  private var starts: [Int] = []

  private static let shifts: [UInt64] = [32, 43, 54]

  init(_ numbers: [UInt64]) {
    self.numbers = numbers
  }

  /// How much work there is: for each digit, all numbers are counted and then moved.
  var workCount: Int { numbers.count * 2 * RadixSort.shifts.count }

  /// Does the next part of the work.
  mutating func work(on items: Range<Int>) {
    var next = items.lowerBound
    while next < items.upperBound {
      let (round, first) = next.quotientAndRemainder(dividingBy: numbers.count)
      let end = min(numbers.count, first + items.upperBound - next)
      let shift = RadixSort.shifts[round / 2]
      if round.isMultiple(of: 2) { count(first..<end, shift) } else { move(first..<end, shift) }
      next += end - first
    }
  }

  private mutating func count(_ items: Range<Int>, _ shift: UInt64) {
    if items.lowerBound == 0 { starts = [Int](repeating: 0, count: 2049) }
    if other.count < numbers.count {
      // Fresh memory is slow to write to, so it is allocated bit by bit.
      if other.isEmpty { other.reserveCapacity(numbers.count) }
      other.append(contentsOf: repeatElement(0, count: items.count))
    }
    for item in items { starts[Int(numbers[item] >> shift & 0x7FF) + 1] += 1 }
  }

  private mutating func move(_ items: Range<Int>, _ shift: UInt64) {
    if items.lowerBound == 0 {
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
    }
    for item in items {
      let digit = Int(numbers[item] >> shift & 0x7FF)
      other[starts[digit]] = numbers[item]
      starts[digit] += 1
    }
    if items.upperBound == numbers.count { swap(&numbers, &other) }
  }
}
