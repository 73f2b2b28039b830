import BenchmarkSupport
import Testing

@Suite struct BarTests {
  @Test func `a ratio is held against the floor`() {
    #expect(Bar.timesFloor(2).isMet(by: 4, floor: 2) == true)
    #expect(Bar.timesFloor(2).isMet(by: 4.1, floor: 2) == false)
  }

  @Test func `without a floor a ratio is neither met nor missed`() {
    #expect(Bar.timesFloor(2).isMet(by: 4, floor: nil) == nil)
  }

  @Test func `below excludes what at most includes`() {
    #expect(Bar.atMost(250).isMet(by: 250, floor: nil) == true)
    #expect(Bar.below(250).isMet(by: 250, floor: nil) == false)
  }

  @Test func `a bar reads as the promise does`() {
    #expect(Bar.timesFloor(0.5).text(.milliseconds) == "<= 0.5 x")
    #expect(Bar.timesFloor(4).text(.milliseconds) == "<= 4 x")
    #expect(Bar.below(2).text(.milliseconds) == "< 2 ms")
    #expect(Bar.atMost(16).text(.megabytes) == "<= 16 MB")
    #expect(Bar.atMost(0).text(.times) == "none")
  }
}
