import Testing

@testable import TerminalUI

@Suite struct ScreenTests {
  private let plain = StyleRole(0)
  private let other = StyleRole(1)

  @Test func `text is cut off at the edges`() {
    var screen = Screen(5, 2)
    screen.draw("palmyra", plain, at: Point(x: 2, y: 0))
    screen.draw("palmyra", plain, at: Point(x: -3, y: 1))
    screen.draw("above", plain, at: Point(x: 0, y: -1))
    screen.draw("below", plain, at: Point(x: 0, y: 2))
    #expect(screen.text == ["  pal", "myra "])
  }

  @Test func `text is cut off at a width`() {
    var screen = Screen(8, 2)
    screen.draw("palmyra", plain, at: Point(x: 1, y: 0), width: 3)
    screen.draw(StyledLine("palmyra", plain), at: Point(x: 1, y: 1), width: 0)
    #expect(screen.text == [" pal    ", "        "])
  }

  @Test func `a line is drawn run by run, each in its role`() {
    var line = StyledLine("中", plain)
    line.append("ab", other)
    var screen = Screen(5, 1)
    screen.draw(line, at: Point(x: 0, y: 0), width: 3)
    #expect(screen.text == ["中a  "])
    #expect(screen.rows[0].cells.map(\.role) == [plain, plain, other, plain, plain])
  }

  @Test func `a rectangle is filled as far as the screen has it`() {
    var screen = Screen(4, 3)
    for y in 0..<3 { screen.draw("abcd", plain, at: Point(x: 0, y: y)) }
    screen.fill(Rect(x: 2, y: 1, width: 9, height: 9), other)
    #expect(screen.text == ["abcd", "ab  ", "ab  "])
    #expect(screen.rows[1].cells.map(\.role) == [plain, plain, other, other])
  }

  @Test func `an emphasis is laid over what is there`() {
    var screen = Screen(4, 2)
    screen.draw("中b", plain, at: Point(x: 0, y: 0))
    screen.emphasise(Rect(x: -1, y: -1, width: 4, height: 2), other)
    #expect(screen.text == ["中b ", "    "])
    #expect(screen.rows[0].cells.map(\.emphasis) == [other, other, other, nil])
    #expect(screen.rows[1].cells.map(\.emphasis) == [nil, nil, nil, nil])
    #expect(screen.rows[0].cells.map(\.role) == [plain, plain, plain, plain])
  }

  @Test func `a screen of a negative size is empty`() {
    var screen = Screen(-3, -2)
    screen.draw("x", plain, at: Point(x: 0, y: 0))
    screen.fill(Rect(x: 0, y: 0, width: 4, height: 4), plain)
    screen.drawBorder(Rect(x: 0, y: 0, width: 4, height: 4), plain)
    #expect(screen.size == Size(width: 0, height: 0))
    #expect(screen.rows.isEmpty)
  }
}
