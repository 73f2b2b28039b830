import Testing

@testable import TerminalUI

@Suite struct PasteTests {
  @Test(arguments: [
    ("q\u{1B}[Aé\u{3}", "q\u{1B}[Aé\u{3}"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("", ""),
    ("a\u{1B}[201", "a\u{1B}[201"), ("~~", "~~"), ("\u{1B}[200~", "\u{1B}[200~"),
  ])
  func `pasted text is data, escape sequences and all`(pasted: String, text: String) {
    let sent = "\u{1B}[200~\(pasted)\u{1B}[201~j"
    #expect(Decoded.keys(Array(sent.utf8)) == "paste(\(text)) j")
  }

  @Test func `a paste is one event, however it arrives`() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for byte in "\u{1B}[200~é\r\n\u{1B}[201~".utf8 {
      events += decoder.decode([byte])
      // The reader may run out of patience between any two bytes of a paste.
      if decoder.isPasting { events += decoder.flush() }
    }
    #expect(events == [.paste("é\n")])
    #expect(!decoder.isPasting)
  }

  @Test func `a paste beyond the limit is cut, and its end still found`() throws {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[200~".utf8))
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for _ in 0..<18 { #expect(decoder.decode(piece) == []) }
    #expect(decoder.collected.count <= KeyDecoder.maximumPaste + 8192)
    let events = decoder.decode(Array("\u{1B}[201~j".utf8))
    try #require(events.count == 2)
    guard case .paste(let text) = events[0] else { return #expect(Bool(false)) }
    #expect(text.utf8.count == KeyDecoder.maximumPaste)
  }
}
