import TerminalUI

/// Events that bytes are decoded to, in readable notation.
enum Decoded {
  /// The events of bytes after which no more come.
  static func keys(_ bytes: [UInt8]) -> String {
    var decoder = KeyDecoder()
    return text(decoder.decode(bytes) + decoder.flush())
  }

  /// Events in notation, divided by spaces.
  static func text(_ events: [InputEvent]) -> String {
    events.map(describe).joined(separator: " ")
  }

  /// Keys in notation, each by the first of its names.
  static func notation(_ keys: String) -> String {
    (KeyPress.sequence(keys) ?? []).map(\.description).joined(separator: " ")
  }

  private static func describe(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): key.description
    case .mouse(let mouse): "\(mouse.action)@\(mouse.point.x),\(mouse.point.y)"
    case .paste(let text): "paste(\(text))"
    case .resize, .resumed: "?"
    }
  }
}
