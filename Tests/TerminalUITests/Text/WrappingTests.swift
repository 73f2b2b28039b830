import TerminalUI
import Testing

@Suite struct WrappingTests {
  private func wrap(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    StyledLine(VisibleText(text), StyleRole(0)).wrapped(to: width, indent: indent).map(\.string)
  }

  @Test func `lines break at spaces`() {
    #expect(wrap("the army lost the city", 9) == ["the army", "lost the", "city"])
    #expect(wrap("the army lost the city", 10, indent: 2) == ["the army", "  lost the", "  city"])
  }

  @Test func `a word wider than the line is cut`() {
    #expect(wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(wrap("a 中文中文", 5) == ["a", "中文", "中文"])
  }
}
