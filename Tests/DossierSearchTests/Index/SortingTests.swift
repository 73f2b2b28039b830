import TestSupport
import Testing

@testable import DossierSearch

@Suite struct SortingTests {
  @Test(arguments: [0, 1, 2, 255, 256, 257, 1000, 4096], [1, 100, 100_000])
  func `sorting in slices of any size sorts`(count: Int, slice: Int) {
    var randomness = SeededGenerator(seed: UInt64(count))
    let numbers = (0..<count).map { _ in UInt64.random(in: 0..<500, using: &randomness) }
    var sort = SlicedSort(numbers)
    var work = SlicedSort<UInt64>.workCount(count)
    while work > 0 {
      sort.work(min(slice, work), by: <)
      work -= slice
    }
    #expect(sort.elements == numbers.sorted(), "seed \(count)")
  }

  @Test(arguments: [0, 1, 2, 1000, 5000], [1, 7, 100_000])
  func `numbers are sorted by their upper half, and stay in order else`(count: Int, slice: Int) {
    var randomness = SeededGenerator(seed: UInt64(count))
    let numbers = (0..<count).map { place in
      UInt64(UInt32.random(in: 0...(.max), using: &randomness) / 1000 * 1000) << 32 | UInt64(place)
    }
    var sort = RadixSort(numbers)
    var next = 0
    while next < sort.workCount {
      let end = min(sort.workCount, next + slice)
      sort.work(on: next..<end)
      next = end
    }
    #expect(sort.numbers == numbers.sorted(), "seed \(count)")
  }
}
