import TerminalUI
import TestSupport
import Testing

@Suite struct KeyPressTests {
  @Test(arguments: [
    "j", "<C-d>", "<S-Tab>", "<Enter>", "<A-Left>", "<F1>", "<F24>", "<lt>", "<Space>", "é", ">",
    "<C-A-S-Up>", "<C-->", "<C->>", "<C-lt>",
  ])
  func `notation reads back`(text: String) {
    #expect(KeyPress(text)?.description == text)
  }

  @Test(arguments: [
    ("<cr>", "<Enter>"), ("<c-D>", "<C-D>"), ("<M-x>", "<A-x>"), ("<backspace>", "<BS>"),
    ("<S-C-Up>", "<C-S-Up>"), ("<f5>", "<F5>"),
  ])
  func `a key may be written in other ways`(text: String, notation: String) {
    #expect(KeyPress(text)?.description == notation)
  }

  @Test(arguments: [
    "", "ab", "<", "<>", "<x>", "<C->", "<C-ab>", "<X-a>", "<F0>", "<F25>", "<Up", "<Nope>",
  ])
  func `anything else is no key`(text: String) {
    #expect(KeyPress(text) == nil)
  }

  @Test func `a sequence mixes letters and names`() {
    #expect(KeyPress.sequence("gg<Enter>")?.map(\.description) == ["g", "g", "<Enter>"])
    #expect(KeyPress.sequence("") == [])
    #expect(KeyPress.sequence("a<b") == nil)
    #expect(KeyPress.sequence("<C->>>")?.map(\.description) == ["<C->>", ">"])
  }

  @Test func `every key reads back from its description`() {
    let named: [KeyPress.Key] = [
      .enter, .tab, .backspace, .escape, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(24),
    ]
    let typed = (0x20...0x7E).map { KeyPress.Key.character(Unicode.Scalar($0 as UInt8)) }
    for key in named + typed + [.character("é"), .character("文"), .character("\u{301}")] {
      for bits in 0..<8 as Range<UInt8> {
        let press = KeyPress(key, KeyPress.Modifiers(rawValue: bits))
        #expect(KeyPress(press.description) == press, "\(press)")
      }
    }
  }

  @Test func `only a character without Control or Alt is typed into a field`() {
    #expect(KeyPress(.character("j")).typed == "j")
    #expect(KeyPress(.character("j"), .control).typed == nil)
    #expect(KeyPress(.character("j"), .alt).typed == nil)
    #expect(KeyPress(.enter).typed == nil)
  }
}
