import Testing

@testable import TerminalUI

@Suite struct WideCharacterTests {
  private let plain = StyleRole(0)
  private let other = StyleRole(1)

  @Test func `what overwrites half of a wide character leaves a space for the other half`() {
    var screen = Screen(4, 1)
    screen.draw("中文", plain, at: Point(x: 0, y: 0))
    screen.draw("x", plain, at: Point(x: 1, y: 0))
    #expect(screen.text == [" x文"])
    screen.draw("x", plain, at: Point(x: 2, y: 0))
    #expect(screen.text == [" xx "])
  }

  @Test(arguments: [(0, "  "), (1, "  "), (2, "中")])
  func `a wide character is drawn if it fits into the width, else a space`(
    width: Int,
    text: String
  ) {
    var screen = Screen(2, 1)
    screen.draw("中文", plain, at: Point(x: 0, y: 0), width: width)
    #expect(screen.text == [text])
  }

  @Test func `a wide character that does not fit has its role in the cell that is left`() {
    var screen = Screen(4, 1)
    screen.draw("a中", other, emphasis: plain, at: Point(x: 2, y: 0))
    #expect(screen.text == ["  a "])
    #expect(screen.rows[0].cells.map(\.role) == [plain, plain, other, other])
    #expect(screen.rows[0].cells[3].emphasis == plain)
  }

  @Test func `a wide character that starts left of the screen is a space`() {
    var screen = Screen(4, 1)
    screen.draw("中文", other, at: Point(x: -1, y: 0))
    #expect(screen.text == [" 文 "])
    #expect(screen.rows[0].cells.map(\.role) == [other, other, other, plain])
    screen.draw("中文", other, at: Point(x: -2, y: 0))
    #expect(screen.text == ["文  "])
  }

  @Test func `a rectangle that cuts wide characters leaves spaces outside`() {
    var screen = Screen(6, 1)
    screen.draw("中文字", plain, at: Point(x: 0, y: 0))
    screen.fill(Rect(x: 1, y: 0, width: 4, height: 1), other)
    #expect(screen.text == ["      "])
    #expect(
      screen.rows[0].cells.map(\.role) == [plain, other, other, other, other, plain]
    )
    #expect(screen.rows[0].cells.allSatisfy { $0.width == 1 })
  }

  @Test func `a wide character over the halves of two others leaves no half`() {
    var screen = Screen(4, 1)
    screen.draw("中文", plain, at: Point(x: 0, y: 0))
    screen.draw("字", plain, at: Point(x: 1, y: 0))
    #expect(screen.text == [" 字 "])
    #expect(screen.rows[0].cells.map(\.width) == [1, 2, 0, 1])
  }
}
