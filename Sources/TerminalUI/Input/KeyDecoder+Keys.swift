extension KeyDecoder {
  /// Adds the key that a single byte of ASCII stands for.
  func addByte(_ byte: UInt8, _ modifiers: KeyPress.Modifiers, to events: inout [InputEvent]) {
    let key: KeyPress.Key
    var modifiers = modifiers
    switch byte {
    case 0x00:
      key = .character(" ")
      modifiers.insert(.control)
    case 0x08, 0x7F: key = .backspace
    case 0x09: key = .tab
    case 0x0A, 0x0D: key = .enter
    case 0x1B: key = .escape
    case 0x01...0x1A:
      key = .character(Unicode.Scalar(byte | 0x60))
      modifiers.insert(.control)
    case 0x1C...0x1F:
      key = .character(Unicode.Scalar(byte | 0x40))
      modifiers.insert(.control)
    default: key = .character(Unicode.Scalar(byte))
    }
    events.append(.key(KeyPress(key, modifiers)))
  }

  /// Adds a character; C1 controls are not keys.
  func addCharacter(
    _ scalar: Unicode.Scalar,
    _ modifiers: KeyPress.Modifiers,
    to events: inout [InputEvent]
  ) {
    switch scalar.value {
    case 0x80..<0xA0: return
    case 0..<0x80: addByte(UInt8(scalar.value), modifiers, to: &events)
    default: events.append(.key(KeyPress(.character(scalar), modifiers)))
    }
  }

  /// Adds a key by its number, as in kitty's CSI u and xterm's CSI 27.
  func addNumbered(
    _ code: Int,
    shifted: Int?,
    _ modifiers: KeyPress.Modifiers,
    to events: inout [InputEvent]
  ) {
    if let key = KeyDecoder.numberedKeys[code] {
      events.append(.key(KeyPress(key, modifiers)))
      return
    }
    // The private use area holds other keys, which have no use here.
    guard code >= 0x20, !(0xE000...0xF8FF).contains(code),
      var scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init)
    else { return }
    var modifiers = modifiers
    if modifiers.contains(.shift), !modifiers.contains(.control) {
      let upper = shifted.flatMap(UInt32.init(exactly:)).flatMap(Unicode.Scalar.init)
      let simple = scalar.properties.uppercaseMapping.unicodeScalars
      scalar = upper ?? (simple.count == 1 ? simple.first : nil) ?? scalar
      modifiers.remove(.shift)
    }
    if modifiers.contains(.control), ("A"..."Z").contains(scalar) {
      scalar = Unicode.Scalar(UInt8(scalar.value) | 0x20)
    }
    guard scalar.value != 0x7F, !(0x80..<0xA0).contains(scalar.value) else { return }
    events.append(.key(KeyPress(.character(scalar), modifiers)))
  }

  /// Adds F1 to F5 as the Linux console sends them.
  func addConsoleFunction(_ byte: UInt8, to events: inout [InputEvent]) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
    let number = Int(byte - UInt8(ascii: "A")) + 1
    events.append(.key(KeyPress(.function(number), isAlt ? .alt : [])))
  }

  /// The keys by the last byte of their sequence, with the modifiers that it implies.
  static func key(endingWith byte: UInt8) -> KeyPress? {
    switch byte {
    case UInt8(ascii: "A"): KeyPress(.up)
    case UInt8(ascii: "B"): KeyPress(.down)
    case UInt8(ascii: "C"): KeyPress(.right)
    case UInt8(ascii: "D"): KeyPress(.left)
    case UInt8(ascii: "F"): KeyPress(.end)
    case UInt8(ascii: "H"): KeyPress(.home)
    case UInt8(ascii: "P"): KeyPress(.function(1))
    case UInt8(ascii: "Q"): KeyPress(.function(2))
    case UInt8(ascii: "R"): KeyPress(.function(3))
    case UInt8(ascii: "S"): KeyPress(.function(4))
    case UInt8(ascii: "Z"): KeyPress(.tab, .shift)
    default: nil
    }
  }

  /// The arrow keys of rxvt, which end in a lower-case letter.
  static func arrow(endingWith byte: UInt8) -> KeyPress.Key? {
    switch byte {
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "c"): .right
    case UInt8(ascii: "d"): .left
    default: nil
    }
  }

  /// The keys of `CSI number ~`, in the numbering of VT220, the Linux console and rxvt.
  static func key(numbered number: Int) -> KeyPress.Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28...29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The keys by their number in kitty's protocol, the keypad included.
  private static let numberedKeys: [Int: KeyPress.Key] = [
    8: .backspace, 9: .tab, 10: .enter, 13: .enter, 27: .escape, 127: .backspace,
    57348: .insert, 57349: .delete, 57350: .left, 57351: .right, 57352: .up, 57353: .down,
    57354: .pageUp, 57355: .pageDown, 57356: .home, 57357: .end,
    57399: .character("0"), 57400: .character("1"), 57401: .character("2"),
    57402: .character("3"), 57403: .character("4"), 57404: .character("5"),
    57405: .character("6"), 57406: .character("7"), 57407: .character("8"),
    57408: .character("9"), 57409: .character("."), 57410: .character("/"),
    57411: .character("*"), 57412: .character("-"), 57413: .character("+"), 57414: .enter,
    57415: .character("="), 57416: .character(","), 57417: .left, 57418: .right, 57419: .up,
    57420: .down, 57421: .pageUp, 57422: .pageDown, 57423: .home, 57424: .end, 57425: .insert,
    57426: .delete,
  ]
}
