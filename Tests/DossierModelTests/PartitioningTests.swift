import DossierModel
import TestSupport
import Testing

@Suite struct PartitioningTests {
  @Test func `the first element with the property is found`() {
    #expect([1, 3, 5, 7].partitioningIndex { $0 >= 5 } == 2)
    #expect([1, 3, 5, 7].partitioningIndex { $0 >= 0 } == 0)
    #expect([1, 3, 5, 7].partitioningIndex { $0 >= 8 } == 4)
    #expect([Int]().partitioningIndex { _ in true } == 0)
  }

  @Test func `it is the one that looking from the start finds, in slices too`() {
    var random = SeededGenerator()
    for _ in 0..<500 {
      let numbers = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in Int.random(in: 0...20, using: &random) }.sorted()
      let slice = numbers.dropFirst(Int.random(in: 0...5, using: &random))
      let limit = Int.random(in: -1...21, using: &random)
      let plain = slice.firstIndex { $0 >= limit } ?? slice.endIndex
      #expect(slice.partitioningIndex { $0 >= limit } == plain, "seed \(random.seed)")
    }
  }
}
