import BenchmarkSupport
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (0.005, 2, "0.01"), (0.994, 2, "0.99"), (1.5, 0, "2"), (-0.25, 1, "-0.3"),
    (12.3456, 3, "12.346"),
  ])
  func `numbers are rounded to their digits`(value: Double, decimals: Int, text: String) {
    #expect(value.text(decimals: decimals) == text)
  }
}
