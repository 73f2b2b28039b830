import Testing
import TestSupport

@testable import TerminalUI

@Suite struct ScreenPropertyTests {
  private static let scraps: [VisibleText] = [
    "plain", "中文字", "e\u{301}x\u{302}\u{303}", "한", "🙂🙂", " ", "ك\u{64B}تاب", "\u{301}", "a中b文c",
    "", "\u{1B}[31m", "ḥ",
  ]

  private func isWhole(_ row: Screen.Row, width: Int) -> Bool {
    guard row.cells.count == width else { return false }
    for (x, cell) in row.cells.enumerated() {
      switch cell.width {
      case 0: guard x > 0, row.cells[x - 1].width == 2, cell.base == " " else { return false }
      case 1: continue
      case 2: guard x + 1 < width, row.cells[x + 1].width == 0 else { return false }
      default: return false
      }
    }
    return row.marks.keys.allSatisfy { row.cells.indices.contains($0) && row.cells[$0].width > 0 }
  }

  @Test func `whatever is drawn, no half of a character is left`() {
    var random = SeededGenerator()
    for _ in 0..<300 {
      let size = Size(
        width: Int.random(in: 0...24, using: &random),
        height: Int.random(in: 0...5, using: &random)
      )
      var screen = Screen(size: size, role: StyleRole(0))
      for _ in 0..<40 {
        let point = Point(
          x: Int.random(in: -4...26, using: &random),
          y: Int.random(in: -1...6, using: &random)
        )
        let limit = Int.random(in: -2...12, using: &random)
        let rect = Rect(x: point.x, y: point.y, width: limit, height: limit / 2)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: screen.fill(rect, StyleRole(1))
        case 1: screen.emphasise(rect, StyleRole(2))
        case 2: screen.drawBorder(rect, StyleRole(3))
        default:
          let text = ScreenPropertyTests.scraps.randomElement(using: &random) ?? ""
          screen.draw(StyledLine(text, StyleRole(4)), at: point, width: limit < 0 ? nil : limit)
        }
        #expect(screen.rows.count == size.height)
        #expect(
          screen.rows.allSatisfy { isWhole($0, width: size.width) },
          "seed \(random.seed)"
        )
      }
    }
  }
}
