import TerminalUI
import Testing

@Suite struct EscapeTests {
  @Test func `a lone Escape is a key once nothing follows`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(KeyPress(.escape))])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
  }

  @Test(arguments: [
    ("\u{1B}\u{1B}", "<Esc> <Esc>"), ("\u{1B}\u{1B}\u{1B}", "<Esc> <Esc> <Esc>"),
    ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"), ("\u{1B}]", "<A-]>"), ("\u{1B}P", "<A-P>"),
    ("j\u{1B}", "j <Esc>"),
  ])
  func `what may start a sequence is a key once nothing follows`(sent: String, keys: String) {
    #expect(Decoded.keys(Array(sent.utf8)) == keys)
  }

  @Test(arguments: [
    "\u{1B}[1", "\u{1B}[1;5", "\u{1B}[<0;1;", "\u{1B}O1;", "\u{1B}[[", "\u{1B}]0;t",
  ])
  func `half a sequence is no key, and what comes later is not its end`(half: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(half.utf8)) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(!decoder.isWaiting)
    #expect(Decoded.text(decoder.decode(Array("Aj".utf8))) == "A j")
  }

  @Test(arguments: ["\u{1B}x", "\u{1B}[A", "\u{1B}[1;5C", "\u{1B}OP", "\u{1B}\u{1B}[A", "\u{1B}é"])
  func `a key that follows at once belongs to the Escape, and a later one does not`(
    sequence: String
  ) throws {
    let bytes = Array(sequence.utf8)
    let whole = Decoded.keys(bytes)
    #expect(!whole.contains("<Esc>"))
    var prompt = KeyDecoder()
    #expect(Decoded.text(prompt.decode([bytes[0]]) + prompt.decode(Array(bytes[1...]))) == whole)
    var late = KeyDecoder()
    var events = late.decode([bytes[0]]) + late.flush()
    events += late.decode(Array(bytes[1...])) + late.flush()
    #expect(Decoded.text(events).hasPrefix("<Esc> "))
  }

  @Test(arguments: ["j", "é", "\u{1B}[200~text", "\u{1B}[A", "\r"])
  func `nothing waits that an Escape did not start`(sent: String) {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array(sent.utf8))
    #expect(!decoder.isWaiting)
  }

  @Test func `a character that has half arrived can wait forever`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE4, 0xB8]) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(Decoded.text(decoder.decode([0x96])) == "世")
  }
}
