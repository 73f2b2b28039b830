import Testing

@testable import TerminalUI

@Suite struct BorderTests {
  private let role = StyleRole(1)

  private func bordered(_ rect: Rect) -> [String] {
    var screen = Screen(5, 4)
    screen.draw("abcde", StyleRole(0), at: Point(x: 0, y: 1))
    screen.drawBorder(rect, role)
    return screen.text
  }

  @Test func `a border lies along the inside of its rectangle and leaves the rest alone`() {
    #expect(
      bordered(Rect(x: 0, y: 0, width: 5, height: 4)) == ["┌───┐", "│bcd│", "│   │", "└───┘"]
    )
    #expect(
      bordered(Rect(x: 1, y: 1, width: 3, height: 2)) == ["     ", "a┌─┐e", " └─┘ ", "     "]
    )
  }

  @Test func `a terminal without Unicode shows a border of ASCII`() {
    let rows = bordered(Rect(x: 0, y: 0, width: 5, height: 4))
    #expect(
      rows.map { VisibleText($0).asciiFallback.string } == ["+---+", "|bcd|", "|   |", "+---+"]
    )
  }

  @Test func `a rule is a line across a rectangle`() {
    var screen = Screen(5, 2)
    screen.drawRule(Rect(x: 1, y: 0, width: 3, height: 2), y: 1, role)
    #expect(screen.text == ["     ", " ─── "])
    #expect(screen.rows[1].cells[2].role == role)
  }

  @Test func `borders above each other share an edge`() {
    var screen = Screen(4, 5)
    screen.drawBorder(Rect(x: 0, y: 0, width: 4, height: 3), role, joinsBelow: true)
    screen.drawBorder(Rect(x: 0, y: 2, width: 4, height: 3), role, joinsAbove: true)
    #expect(screen.text == ["┌──┐", "│  │", "├──┤", "│  │", "└──┘"])
    #expect(screen.rows[2].cells.allSatisfy { $0.role == role })
  }

  @Test(arguments: [(1, 4), (4, 1), (0, 0), (-2, 3)])
  func `where nothing can be enclosed there is no border`(width: Int, height: Int) {
    let rect = Rect(x: 0, y: 0, width: width, height: height)
    #expect(bordered(rect) == ["     ", "abcde", "     ", "     "])
  }

  @Test func `the smallest border is its corners`() {
    #expect(
      bordered(Rect(x: 0, y: 0, width: 2, height: 2)) == ["┌┐   ", "└┘cde", "     ", "     "]
    )
  }

  @Test func `a border is cut off at the edges of the screen`() {
    #expect(
      bordered(Rect(x: 3, y: 2, width: 4, height: 4)) == ["     ", "abcde", "   ┌─", "   │ "]
    )
    #expect(
      bordered(Rect(x: -2, y: -1, width: 4, height: 3)) == [" │   ", "─┘cde", "     ", "     "]
    )
  }

  @Test func `a border that cuts a wide character leaves a space`() {
    var screen = Screen(4, 3)
    screen.draw("中文", StyleRole(0), at: Point(x: 0, y: 1))
    screen.drawBorder(Rect(x: 1, y: 0, width: 2, height: 3), role)
    #expect(screen.text == [" ┌┐ ", " ││ ", " └┘ "])
  }
}
