import BenchmarkSupport
import Testing

@Suite struct DistributionTests {
  @Test func `nothing measured has no distribution`() {
    #expect(Distribution([]) == nil)
  }

  @Test func `the order of measurements does not matter`() {
    #expect(Distribution([3, 1, 2]) == Distribution([1, 2, 3]))
  }

  @Test func `the median is the middle or lies between the two in the middle`() throws {
    #expect(try #require(Distribution([9, 1, 2])).median == 2)
    #expect(try #require(Distribution([9, 1, 2, 4])).median == 3)
  }

  @Test(arguments: [(1, 2.0), (50, 100), (99, 198), (100, 200)])
  func `a percentile is a measurement that so many do not exceed`(
    percent: Int,
    expected: Double
  ) throws {
    let distribution = try #require(Distribution((1...200).map(Double.init)))
    #expect(distribution.percentile(percent) == expected)
  }

  @Test func `a single measurement is each of its percentiles`() throws {
    let distribution = try #require(Distribution([5]))
    #expect([0, 50, 99, 100].map(distribution.percentile) == [5, 5, 5, 5])
  }
}
