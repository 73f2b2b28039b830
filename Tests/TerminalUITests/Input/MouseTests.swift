import TerminalUI
import Testing

@Suite struct MouseTests {
  @Test(arguments: [
    ("[<0;1;1M", "press(TerminalUI.MouseEvent.Button.left)@0,0"),
    ("[<2;10;20m", "release(TerminalUI.MouseEvent.Button.right)@9,19"),
    ("[<32;3;4M", "drag(TerminalUI.MouseEvent.Button.left)@2,3"), ("[<64;3;4M", "wheelUp@2,3"),
    ("[<65;3;4M", "wheelDown@2,3"), ("[<0;0;1M", ""), ("[<128;1;1M", ""),
  ])
  func `the mouse is reported by cell`(sent: String, event: String) {
    #expect(Decoded.keys([0x1B] + Array(sent.utf8)) == event)
  }

  @Test func `mouse events carry modifiers`() {
    var decoder = KeyDecoder()
    let events = decoder.decode(Array("\u{1B}[<20;5;5M".utf8))
    #expect(
      events == [.mouse(MouseEvent(.press(.left), at: Point(x: 4, y: 4), [.shift, .control]))]
    )
  }
}
