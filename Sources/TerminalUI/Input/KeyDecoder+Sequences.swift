extension KeyDecoder {
  /// Takes a byte after CSI.
  mutating func takeControl(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "[") where collected.isEmpty:
      state = .function
    case UInt8(ascii: "$") where collected.allSatisfy(KeyDecoder.isDigit) && !collected.isEmpty:
      // rxvt ends keys pressed with Shift in `$`, which ends no other sequence.
      finishControl(byte, into: &events)
    case 0x20...0x3F:
      if collected.count < KeyDecoder.maximumSequence { collected.append(byte) } else { reset() }
    case 0x40...0x7E:
      finishControl(byte, into: &events)
    default:
      // A control or a character aborts the sequence and is decoded by itself.
      let again = byte
      reset()
      for event in decode([again]) { events.append(event) }
    }
  }

  /// Takes a byte after SS3.
  mutating func takeSingle(_ byte: UInt8, into events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      if collected.count < KeyDecoder.maximumSequence { collected.append(byte) } else { reset() }
    case 0x20...0x7E:
      let parameters = SequenceParameters(collected)
      var modifiers = KeyDecoder.modifiers(parameters[parameters.count - 1] ?? 1)
      if isAlt { modifiers.insert(.alt) }
      reset()
      if let key = KeyDecoder.key(endingWith: byte), byte != UInt8(ascii: "Z") {
        events.append(.key(KeyPress(key.key, modifiers)))
      } else if let arrow = KeyDecoder.arrow(endingWith: byte) {
        events.append(.key(KeyPress(arrow, modifiers.union(.control))))
      } else if byte == UInt8(ascii: "M") {
        events.append(.key(KeyPress(.enter, modifiers)))
      } else if (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(byte) {
        // The keypad's characters are their ASCII codes plus 64.
        addByte(byte - 0x40, modifiers, to: &events)
      }
    default:
      reset()
      for event in decode([byte]) { events.append(event) }
    }
  }

  private mutating func finishControl(_ byte: UInt8, into events: inout [InputEvent]) {
    let parameters = SequenceParameters(collected)
    let alt: KeyPress.Modifiers = isAlt ? .alt : []
    reset()
    if parameters.isPrivate {
      if parameters.isMouse { addMouse(parameters, last: byte, to: &events) }
      return
    }
    let number = parameters[0] ?? 0
    let modifiers = KeyDecoder.modifiers(parameters[1] ?? 1).union(alt)
    guard parameters.part(1, 1) != 3 else { return }
    switch byte {
    case UInt8(ascii: "~") where number == 200:
      state = .paste
    case UInt8(ascii: "~") where number == 27 && parameters.count == 3:
      addNumbered(parameters[2] ?? 0, shifted: nil, modifiers, to: &events)
    case UInt8(ascii: "~"):
      add(KeyDecoder.key(numbered: number), modifiers, to: &events)
    case UInt8(ascii: "$"):
      add(KeyDecoder.key(numbered: number), alt.union(.shift), to: &events)
    case UInt8(ascii: "^"):
      add(KeyDecoder.key(numbered: number), alt.union(.control), to: &events)
    case UInt8(ascii: "@"):
      add(KeyDecoder.key(numbered: number), alt.union([.control, .shift]), to: &events)
    case UInt8(ascii: "u"):
      addNumbered(number, shifted: parameters.part(0, 1), modifiers, to: &events)
    case UInt8(ascii: "M") where parameters.isEmpty:
      state = .oldMouse(left: 3)
    case UInt8(ascii: "R") where parameters.count == 2 && number != 1:
      // A report of the cursor's position, which another program asked for.
      break
    default:
      if let key = KeyDecoder.key(endingWith: byte) {
        events.append(.key(KeyPress(key.key, key.modifiers.union(modifiers))))
      } else {
        add(KeyDecoder.arrow(endingWith: byte), modifiers.union(.shift), to: &events)
      }
    }
  }

  private func add(
    _ key: KeyPress.Key?,
    _ modifiers: KeyPress.Modifiers,
    to events: inout [InputEvent]
  ) {
    if let key { events.append(.key(KeyPress(key, modifiers))) }
  }

  private func addMouse(
    _ parameters: SequenceParameters,
    last: UInt8,
    to events: inout [InputEvent]
  ) {
    guard let code = parameters[0], let column = parameters[1], let row = parameters[2],
      column > 0, row > 0, last == UInt8(ascii: "M") || last == UInt8(ascii: "m"),
      let action = KeyDecoder.mouseAction(code, isRelease: last == UInt8(ascii: "m"))
    else { return }
    var modifiers: KeyPress.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    events.append(.mouse(MouseEvent(action, at: Point(x: column - 1, y: row - 1), modifiers)))
  }

  private static func mouseAction(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    switch code & ~0x1C {
    case 64: return isRelease ? nil : .wheelUp
    case 65: return isRelease ? nil : .wheelDown
    default: break
    }
    let button: MouseEvent.Button
    switch code & ~0x3C {
    case 0: button = .left
    case 1: button = .middle
    case 2: button = .right
    default: return nil
    }
    if isRelease { return .release(button) }
    return code & 32 != 0 ? .drag(button) : .press(button)
  }

  /// The modifiers, which xterm and kitty send as their bits plus one.
  private static func modifiers(_ parameter: Int) -> KeyPress.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: KeyPress.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
