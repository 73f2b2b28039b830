import TerminalUI
import Testing

@Suite struct GeometryTests {
  @Test func `a rectangle ends after its last column and row`() {
    let rect = Rect(x: 2, y: 3, width: 4, height: 5)
    #expect([rect.minX, rect.maxX, rect.minY, rect.maxY] == [2, 6, 3, 8])
    #expect([rect.width, rect.height] == [4, 5])
  }

  @Test func `a negative extent counts as none`() {
    let rect = Rect(x: 2, y: 3, width: -4, height: -1)
    #expect(rect == Rect(x: 2, y: 3, width: 0, height: 0))
    #expect([rect.maxX, rect.maxY] == [2, 3])
  }

  @Test func `a rectangle holds its cells and no others`() {
    let rect = Rect(x: 1, y: 2, width: 2, height: 1)
    let held = (0..<5).flatMap { y in (0..<5).map { Point(x: $0, y: y) } }.filter(rect.contains)
    #expect(held == [Point(x: 1, y: 2), Point(x: 2, y: 2)])
    #expect(!Rect(x: 1, y: 1, width: 0, height: 3).contains(Point(x: 1, y: 1)))
  }

  @Test func `a margin is taken from every side, until nothing is left`() {
    let rect = Rect(x: 0, y: 0, width: 10, height: 5)
    #expect(rect.inset(x: 1, y: 2) == Rect(x: 1, y: 2, width: 8, height: 1))
    #expect(rect.inset(x: 6, y: 0) == Rect(x: 6, y: 0, width: 0, height: 5))
    #expect(rect.inset(x: -1, y: -1) == Rect(x: -1, y: -1, width: 12, height: 7))
  }
}
