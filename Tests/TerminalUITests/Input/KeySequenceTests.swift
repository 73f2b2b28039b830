import TerminalUI
import Testing

@Suite struct KeySequenceTests {
  @Test(arguments: [
    ("j", "j"), ("\r", "<Enter>"), ("\n", "<Enter>"), ("\t", "<Tab>"), ("\u{7F}", "<BS>"),
    ("\u{8}", "<BS>"), ("\u{0}", "<C-Space>"), ("\u{4}", "<C-d>"), ("\u{1C}", "<C-\\>"),
    ("\u{1E}", "<C-^>"), ("é", "é"), ("文", "文"), ("🙂", "🙂"), ("\u{85}", ""),
  ])
  func `characters and controls are keys`(sent: String, keys: String) {
    #expect(Decoded.keys(Array(sent.utf8)) == Decoded.notation(keys))
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
    #expect(Decoded.keys([0x1B] + Array(sent.utf8)) == Decoded.notation(keys))
  }

  @Test(arguments: [
    ("[97u", "a"), ("[97;5u", "<C-a>"), ("[97;2u", "A"), ("[97:65;2u", "A"), ("[49:33;2u", "!"),
    ("[27u", "<Esc>"), ("[13;5u", "<C-Enter>"), ("[9;2u", "<S-Tab>"), ("[127u", "<BS>"),
    ("[97;1:3u", ""), ("[57399u", "0"), ("[57441;2u", ""), ("[27;5;105~", "<C-i>"),
    ("[27;2;13~", "<S-Enter>"), ("[1;1:3A", ""), ("[32;5u", "<C-Space>"),
  ])
  func `newer protocols are understood`(sent: String, keys: String) {
    #expect(Decoded.keys([0x1B] + Array(sent.utf8)) == Decoded.notation(keys))
  }

  @Test(arguments: [
    "[I", "[O", "[?1;2c", "[>41;354;0c", "[12;40R", "[?2026;2$y", "[0n", "]11;rgb:0/0/0\u{7}",
    "]11;rgb:0/0/0\u{1B}\\", "P1$r0m\u{1B}\\", "_Gi=1;OK\u{1B}\\", "[99;99;99x", "[?u", "[<35;1;1M",
    "[M !!", "[32;10;20M", "[200;1;2t", "[201~",
  ])
  func `what is no key is swallowed whole`(sent: String) {
    #expect(Decoded.keys([0x1B] + Array(sent.utf8) + Array("j".utf8)) == "j")
  }
}
