import Testing
import TestSupport

@testable import TerminalUI

@Suite struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8]) -> String {
    var decoder = KeyDecoder()
    return (decoder.decode(bytes) + decoder.flush()).map(KeyDecoderTests.describe)
      .joined(separator: " ")
  }

  private static func describe(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): key.description
    case .mouse(let mouse): "\(mouse.action)@\(mouse.point.x),\(mouse.point.y)"
    case .paste(let text): "paste(\(text))"
    case .resize, .resumed: "?"
    }
  }

  @Test(arguments: [
    ("j", "j"), ("\r", "<Enter>"), ("\n", "<Enter>"), ("\t", "<Tab>"), ("\u{7F}", "<BS>"),
    ("\u{8}", "<BS>"), ("\u{0}", "<C-Space>"), ("\u{4}", "<C-d>"), ("\u{1C}", "<C-\\>"),
    ("\u{1E}", "<C-^>"), ("é", "é"), ("文", "文"), ("🙂", "🙂"), ("\u{85}", ""),
  ])
  func `characters and controls are keys`(sent: String, keys: String) {
    #expect(self.keys(Array(sent.utf8)) == shown(keys))
  }

  /// Named keys come out by their first name.
  private func shown(_ notation: String) -> String {
    (KeyPress.sequence(notation) ?? []).map(\.description).joined(separator: " ")
  }

  @Test(arguments: [
    ("[A", "<Up>"), ("[B", "<Down>"), ("[C", "<Right>"), ("[D", "<Left>"), ("[H", "<Home>"),
    ("[F", "<End>"), ("OA", "<Up>"), ("OH", "<Home>"), ("[1~", "<Home>"), ("[7~", "<Home>"),
    ("[4~", "<End>"), ("[8~", "<End>"), ("[2~", "<Ins>"), ("[3~", "<Del>"), ("[5~", "<PgUp>"),
    ("[6~", "<PgDn>"), ("[Z", "<S-Tab>"), ("[1;2A", "<S-Up>"), ("[1;3D", "<A-Left>"),
    ("[1;5C", "<C-Right>"), ("[1;8B", "<C-A-S-Down>"), ("[3;5~", "<C-Del>"), ("[5;3~", "<A-PgUp>"),
    ("OP", "<F1>"), ("OS", "<F4>"), ("[1;2P", "<S-F1>"), ("[1;2R", "<S-F3>"), ("[15~", "<F5>"),
    ("[11~", "<F1>"), ("[24~", "<F12>"), ("[34~", "<F20>"), ("[17;5~", "<C-F6>"), ("[[A", "<F1>"),
    ("[[E", "<F5>"), ("[a", "<S-Up>"), ("Oa", "<C-Up>"), ("[3$", "<S-Del>"), ("[3^", "<C-Del>"),
    ("[3@", "<C-S-Del>"), ("OM", "<Enter>"), ("Op", "0"), ("Ok", "+"), ("O5A", "<C-Up>"),
    ("\u{1B}[A", "<A-Up>"), ("\u{1B}OA", "<A-Up>"), ("x", "<A-x>"), ("é", "<A-é>"),
    ("\r", "<A-Enter>"), ("\u{7F}", "<A-BS>"), ("\u{2}", "<C-A-b>"),
  ])
  func `sequences of every kind of terminal are keys`(sent: String, keys: String) {
    #expect(self.keys([0x1B] + Array(sent.utf8)) == shown(keys))
  }

  @Test(arguments: [
    ("[97u", "a"), ("[97;5u", "<C-a>"), ("[97;2u", "A"), ("[97:65;2u", "A"), ("[49:33;2u", "!"),
    ("[27u", "<Esc>"), ("[13;5u", "<C-Enter>"), ("[9;2u", "<S-Tab>"), ("[127u", "<BS>"),
    ("[97;1:3u", ""), ("[57399u", "0"), ("[57441;2u", ""), ("[27;5;105~", "<C-i>"),
    ("[27;2;13~", "<S-Enter>"), ("[1;1:3A", ""), ("[32;5u", "<C-Space>"),
  ])
  func `newer protocols are understood`(sent: String, keys: String) {
    #expect(self.keys([0x1B] + Array(sent.utf8)) == shown(keys))
  }

  @Test(arguments: [
    "[I", "[O", "[?1;2c", "[>41;354;0c", "[12;40R", "[?2026;2$y", "[0n", "]11;rgb:0/0/0\u{7}",
    "]11;rgb:0/0/0\u{1B}\\", "P1$r0m\u{1B}\\", "_Gi=1;OK\u{1B}\\", "[99;99;99x", "[?u", "[<35;1;1M",
    "[M !!", "[32;10;20M", "[200;1;2t", "[201~",
  ])
  func `what is no key is swallowed whole`(sent: String) {
    #expect(keys([0x1B] + Array(sent.utf8) + Array("j".utf8)) == "j")
  }

  @Test func `a lone escape is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(KeyPress(.escape))])
    #expect(!decoder.isWaiting)
    #expect(keys([0x1B, 0x1B]) == "<Esc> <Esc>")
    #expect(keys(Array("\u{1B}[".utf8)) == "<A-[>")
    #expect(keys(Array("\u{1B}O".utf8)) == "<A-O>")
    #expect(keys(Array("\u{1B}]".utf8)) == "<A-]>")
  }

  @Test(
    arguments: [
      ([0xC3, 0x6A], "j"), ([0xFF, 0x6A], "j"), ([0x80, 0x6A], "j"),
      ([0xE4, 0xB8, 0x1B, 0x5B, 0x41], "<Up>"),
      ([0xED, 0xA0, 0x80, 0x6A], "j"), ([0xC0, 0xAF, 0x6A], "j"), ([0xE4, 0xC3, 0xA9], "é"),
      ([0xF4, 0x90, 0x80, 0x80, 0x6A], "j"), ([0x1B, 0x5B, 0x31, 0xC3, 0xA9], "é"),
      ([0x1B, 0x5B, 0x0D], "<Enter>"), ([0x1B, 0x4F, 0x1B, 0x5B, 0x41], "<Up>"),
      ([0x1B, 0x5D, 0x30, 0x1B, 0x5B, 0x41], "<Up>"),
    ] as [([UInt8], String)]
  )
  func `malformed bytes do not swallow the key behind them`(bytes: [UInt8], keys: String) {
    #expect(self.keys(bytes) == keys)
  }

  @Test(arguments: [
    ("[<0;1;1M", "press(TerminalUI.MouseEvent.Button.left)@0,0"),
    ("[<2;10;20m", "release(TerminalUI.MouseEvent.Button.right)@9,19"),
    ("[<32;3;4M", "drag(TerminalUI.MouseEvent.Button.left)@2,3"), ("[<64;3;4M", "wheelUp@2,3"),
    ("[<65;3;4M", "wheelDown@2,3"), ("[<0;0;1M", ""), ("[<128;1;1M", ""),
  ])
  func `the mouse is reported by cell`(sent: String, event: String) {
    #expect(keys([0x1B] + Array(sent.utf8)) == event)
  }

  @Test func `mouse events carry modifiers`() {
    var decoder = KeyDecoder()
    let events = decoder.decode(Array("\u{1B}[<20;5;5M".utf8))
    #expect(
      events == [.mouse(MouseEvent(.press(.left), at: Point(x: 4, y: 4), [.shift, .control]))]
    )
  }

  @Test func `pasted text is data, escape sequences and all`() {
    #expect(
      keys(Array("\u{1B}[200~q\u{1B}[Aé\u{3}\u{1B}[201~j".utf8)) == "paste(q\u{1B}[Aé\u{3}) j"
    )
    #expect(keys(Array("\u{1B}[200~a\r\nb\rc\u{1B}[201~".utf8)) == "paste(a\nb\nc)")
    #expect(keys(Array("\u{1B}[200~a\u{1B}[201\u{1B}[201~".utf8)) == "paste(a\u{1B}[201)")
  }

  @Test func `a paste beyond the limit is cut, and its end still found`() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[200~".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<18 { #expect(decoder.decode(piece) == []) }
    #expect(decoder.collected.count <= KeyDecoder.maximumPaste + 8192)
    let events = decoder.decode(Array("\u{1B}[201~j".utf8))
    try? #require(events.count == 2)
    guard case .paste(let text) = events[0] else { return #expect(Bool(false)) }
    #expect(text.utf8.count == KeyDecoder.maximumPaste)
  }
}
