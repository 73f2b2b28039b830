/// Turns the bytes that a terminal sends into input events.
///
/// Every byte is taken once, so any split of the same bytes gives the same events. An unknown
/// sequence is skipped as a whole; a malformed byte is skipped alone. Bytes cannot show whether an
/// Escape is a key of its own: while ``isWaiting``, the reader waits for a moment and then calls
/// ``flush()``.
public struct KeyDecoder: Sendable {
  /// The most bytes of one paste that are kept.
  public static let maximumPaste = 16 << 20
  /// The most bytes of one sequence that are read or skipped.
  static let maximumSequence = 4096

  enum State {
    case ground
    /// After ESC; `held` counts earlier ESC bytes that may be keys or an Alt prefix.
    case escape(held: Int)
    case control, single, function
    /// Inside a string that a device replies with; `escaped` after an ESC.
    case string(escaped: Bool)
    /// Inside the three bytes of an X10 mouse report.
    case oldMouse(left: Int)
    case paste
  }

  var state = State.ground
  /// Whether the sequence follows an Alt prefix.
  var isAlt = false
  /// The bytes after the introducer of a sequence, or those of a paste.
  var collected: [UInt8] = []
  /// The introducer's last byte, in case the sequence turns out to be an Alt key.
  var introducer: UInt8 = 0
  private var scalar = PartialScalar()

  /// Creates a decoder that is not inside a sequence.
  public init() {}

  /// Whether the bytes so far may be a whole key or the start of a longer one.
  public var isWaiting: Bool {
    switch state {
    case .ground, .paste: false
    case .escape, .control, .single, .function, .string, .oldMouse: true
    }
  }

  /// Whether a paste has started and not ended.
  public var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes bytes and returns the events that they complete.
  public mutating func decode(_ bytes: Span<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for index in bytes.indices { take(bytes[index], into: &events) }
    return events
  }

  /// Takes bytes and returns the events that they complete.
  public mutating func decode(_ bytes: [UInt8]) -> [InputEvent] {
    decode(bytes.span)
  }

  /// Returns the keys that the pending bytes mean if no more bytes come.
  public mutating func flush() -> [InputEvent] {
    var events: [InputEvent] = []
    switch state {
    case .ground, .paste:
      return []
    case .escape(let held):
      for _ in 0...held { events.append(.key(KeyPress(.escape))) }
    case .control, .single, .string:
      if collected.isEmpty { addCharacter(Unicode.Scalar(introducer), .alt, to: &events) }
    case .function, .oldMouse:
      break
    }
    reset()
    return events
  }

  mutating func reset() {
    state = .ground
    isAlt = false
    collected.removeAll(keepingCapacity: false)
  }

  private mutating func take(_ byte: UInt8, into events: inout [InputEvent]) {
    switch state {
    case .ground: takeGround(byte, into: &events)
    case .escape(let held): takeEscape(byte, held: held, into: &events)
    case .control: takeControl(byte, into: &events)
    case .single: takeSingle(byte, into: &events)
    case .function:
      reset()
      if byte >= 0x20 { addConsoleFunction(byte, to: &events) } else { take(byte, into: &events) }
    case .string(let escaped): takeString(byte, escaped: escaped, into: &events)
    case .oldMouse(let left):
      if left > 1 { state = .oldMouse(left: left - 1) } else { reset() }
    case .paste: takePaste(byte, into: &events)
    }
  }

  private mutating func takeGround(_ byte: UInt8, into events: inout [InputEvent]) {
    if byte >= 0x80 || scalar.isPartial {
      switch scalar.take(byte) {
      case .complete(let whole):
        addCharacter(whole, isAlt ? .alt : [], to: &events)
        isAlt = false
        return
      case .partial:
        return
      case .malformed(isUsed: true):
        isAlt = false
        return
      case .malformed(isUsed: false):
        isAlt = false
      }
    }
    if byte == 0x1B {
      state = .escape(held: 0)
    } else {
      addByte(byte, isAlt ? .alt : [], to: &events)
      isAlt = false
    }
  }

  private mutating func takeEscape(_ byte: UInt8, held: Int, into events: inout [InputEvent]) {
    isAlt = held > 0
    introducer = byte
    switch byte {
    case 0x1B:
      // Two may be an Alt prefix to a sequence; with a third, the first is a key.
      if held > 0 { events.append(.key(KeyPress(.escape))) }
      state = .escape(held: 1)
      isAlt = false
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(escaped: false)
    default:
      if held > 0 { events.append(.key(KeyPress(.escape))) }
      state = .ground
      isAlt = true
      takeGround(byte, into: &events)
    }
  }

  private mutating func takeString(
    _ byte: UInt8,
    escaped: Bool,
    into events: inout [InputEvent]
  ) {
    switch byte {
    case 0x07, 0x18, 0x1A:
      reset()
    case UInt8(ascii: "\\") where escaped:
      reset()
    case _ where escaped || collected.count >= KeyDecoder.maximumSequence:
      // Not the end of the string: the byte starts a sequence or is a key.
      reset()
      if escaped { state = .escape(held: 0) }
      take(byte, into: &events)
    case 0x1B:
      state = .string(escaped: true)
    default:
      collected.append(byte)
    }
  }
}
