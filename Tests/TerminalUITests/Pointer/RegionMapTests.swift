import TerminalUI
import Testing

@Suite struct RegionMapTests {
  @Test func `a cell stands for the last region that was drawn over it`() {
    var map = RegionMap<String>()
    map.add(Rect(x: 0, y: 0, width: 10, height: 4), "pane")
    map.add(Rect(x: 2, y: 1, width: 5, height: 1), "row")
    map.add(Rect(x: 3, y: 1, width: 2, height: 1), "link")
    #expect(map.target(at: Point(x: 0, y: 1)) == "pane")
    #expect(map.target(at: Point(x: 2, y: 1)) == "row")
    #expect(map.target(at: Point(x: 4, y: 1)) == "link")
    #expect(map.target(at: Point(x: 5, y: 1)) == "row")
    #expect(map.target(at: Point(x: 10, y: 1)) == nil)
  }

  @Test func `an empty region is none`() {
    var map = RegionMap<String>()
    map.add(Rect(x: 0, y: 0, width: 0, height: 4), "none")
    map.add(Rect(x: 0, y: 0, width: 4, height: -1), "none")
    #expect(map.regions.isEmpty)
  }

  @Test func `a later region lies over an earlier one`() {
    var map = RegionMap<String>()
    map.add(Rect(x: 0, y: 0, width: 2, height: 1), "under")
    map.add(Rect(x: 1, y: 0, width: 2, height: 1), "over")
    #expect((0..<4).map { map.target(at: Point(x: $0, y: 0)) } == ["under", "over", "over", nil])
  }
}
