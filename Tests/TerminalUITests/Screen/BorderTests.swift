import Testing

@testable import TerminalUI

@Suite struct BorderTests {
  private let role = StyleRole(1)

  private func bordered(
    _ rect: Rect,
    _ borders: BorderSet = .lines,
    joinsAbove: Bool = false,
    joinsBelow: Bool = false
  ) -> [String] {
    var screen = Screen(5, 4)
    screen.draw("abcde", StyleRole(0), at: Point(x: 0, y: 1))
    screen.drawBorder(rect, borders, role, joinsAbove: joinsAbove, joinsBelow: joinsBelow)
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

  @Test func `without Unicode it is made of ASCII`() {
    #expect(
      bordered(Rect(x: 0, y: 0, width: 5, height: 4), .ascii)
        == ["+---+", "|bcd|", "|   |", "+---+"]
    )
  }

  @Test func `borders above each other share an edge`() {
    var screen = Screen(4, 5)
    screen.drawBorder(Rect(x: 0, y: 0, width: 4, height: 3), .lines, role, joinsBelow: true)
    screen.drawBorder(Rect(x: 0, y: 2, width: 4, height: 3), .lines, role, joinsAbove: true)
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
    screen.drawBorder(Rect(x: 1, y: 0, width: 2, height: 3), .lines, role)
    #expect(screen.text == [" ┌┐ ", " ││ ", " └┘ "])
  }
}
