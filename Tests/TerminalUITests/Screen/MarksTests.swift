import Testing

@testable import TerminalUI

@Suite struct MarksTests {
  private let plain = StyleRole(0)

  @Test func `marks stay with their base`() {
    var screen = Screen(5, 1)
    screen.draw("e\u{301}中\u{302}\u{303}a", plain, at: Point(x: 0, y: 0))
    #expect(screen.rows[0].marks == [0: ["\u{301}"], 1: ["\u{302}", "\u{303}"]])
  }

  @Test(arguments: ["o", "中", " "])
  func `marks go when their base does`(text: VisibleText) {
    var screen = Screen(3, 1)
    screen.draw("e\u{301}a", plain, at: Point(x: 0, y: 0))
    screen.draw(text, plain, at: Point(x: 0, y: 0))
    #expect(screen.rows[0].marks == [:])
  }

  @Test func `marks go when half of their base is overwritten or filled`() {
    var screen = Screen(4, 2)
    for y in 0..<2 { screen.draw("中\u{301}文\u{302}", plain, at: Point(x: 0, y: y)) }
    screen.draw("x", plain, at: Point(x: 1, y: 0))
    #expect(screen.rows[0].marks == [2: ["\u{302}"]])
    screen.fill(Rect(x: 0, y: 0, width: 4, height: 2), plain)
    #expect(screen.rows.allSatisfy { $0.marks.isEmpty })
  }

  @Test func `marks in the middle of a rectangle go when it is filled`() {
    var screen = Screen(5, 1)
    screen.draw("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", plain, at: Point(x: 0, y: 0))
    screen.fill(Rect(x: 1, y: 0, width: 3, height: 1), plain)
    #expect(screen.rows[0].marks == [0: ["\u{301}"], 4: ["\u{301}"]])
  }

  @Test func `marks of a base that is cut off are not drawn`() {
    var screen = Screen(2, 1)
    screen.draw("abe\u{301}", plain, at: Point(x: 0, y: 0))
    screen.draw("中\u{301}", plain, at: Point(x: -1, y: 0))
    screen.draw("中\u{301}", plain, at: Point(x: 1, y: 0))
    #expect(screen.rows[0].marks == [:])
    #expect(screen.text == ["  "])
  }
}
