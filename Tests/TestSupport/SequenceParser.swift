/// Parses a program's output into characters, controls and sequences.
struct SequenceParser: Sendable {
  enum Token {
    case character(Unicode.Scalar)
    case control(UInt8)
    case sequence(ControlSequence)
  }

  private enum State {
    case ground, escape, control, string, stringEscape, charset
  }

  private var state = State.ground
  private var bytes: [UInt8] = []
  private var character: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Token? {
    switch state {
    case .ground: return takeGround(byte)
    case .escape:
      switch byte {
      case UInt8(ascii: "["):
        state = .control
        bytes = []
        return nil
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
        state = .string
        return nil
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        state = .charset
        return nil
      default:
        state = .ground
        return .sequence(ControlSequence(introducer: "", parameters: "", last: byte))
      }
    case .charset:
      state = .ground
      return nil
    case .control:
      guard (0x40...0x7E).contains(byte) else {
        bytes.append(byte)
        return nil
      }
      state = .ground
      let parameters = String(decoding: bytes, as: UTF8.self)
      return .sequence(ControlSequence(introducer: "[", parameters: parameters, last: byte))
    case .string:
      if byte == 0x07 { state = .ground } else if byte == 0x1B { state = .stringEscape }
      return nil
    case .stringEscape:
      state = .ground
      return nil
    }
  }

  private mutating func takeGround(_ byte: UInt8) -> Token? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte < 0x80 { return .character(Unicode.Scalar(byte)) }
    if byte >= 0xC0 { character = [] }
    character.append(byte)
    let needed = character[0] >= 0xF0 ? 4 : character[0] >= 0xE0 ? 3 : 2
    guard character.count == needed else { return nil }
    defer { character = [] }
    return String(decoding: character, as: UTF8.self).unicodeScalars.first.map(Token.character)
  }
}

/// A control sequence.
struct ControlSequence: Sendable {
  let introducer: String
  let parameters: String
  let last: UInt8

  /// The parameters as numbers, without private markers.
  var numbers: [Int] {
    parameters.drop { "?><".contains($0) }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
  }

  var isPrivate: Bool { parameters.hasPrefix("?") }

  /// A count parameter; 1 if it is left out or 0.
  func count(_ index: Int = 0) -> Int {
    numbers.indices.contains(index) ? max(1, numbers[index]) : 1
  }

  var description: String {
    "ESC " + introducer + parameters + String(Unicode.Scalar(last))
  }
}
