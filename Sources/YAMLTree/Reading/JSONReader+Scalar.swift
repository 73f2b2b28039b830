import Diagnostics

extension JSONReader {
  /// Reads a string: a slice of the file if nothing in it is escaped, else a copy.
  mutating func string() throws(Fault) {
    let start = place
    position += 1
    let first = position
    skipPlainText()
    if byte == UInt8(ascii: "\"") {
      let record = Record(
        .quoted,
        start: first,
        count: position - first,
        at: start,
        source: first - 1..<position + 1
      )
      try builder.addScalar(record, source: bytes)
    } else {
      let copy = builder.copied.count
      try copyString(from: first, start: start)
      let length = builder.copied.count - copy
      try builder.addScalar(
        Record(
          .quoted,
          start: copy,
          count: length,
          isCopied: true,
          at: start,
          source: first - 1..<position + 1
        ),
        source: bytes
      )
    }
    position += 1
  }

  /// Goes on to the next quote, backslash or control character.
  private mutating func skipPlainText() {
    var index = position
    var continuing = 0
    let end = bytes.count
    scan: while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), ..<0x20: break scan
      case 0x80..<0xC0: continuing += 1
      default: break
      }
      index += 1
    }
    position = index
    lineStart += continuing
  }

  private mutating func copyString(from first: Int, start: Place) throws(Fault) {
    builder.copied.append(contentsOf: bytes[first..<position])
    while true {
      switch byte {
      case UInt8(ascii: "\""):
        return
      case UInt8(ascii: "\\"):
        try escape()
      default:
        guard position < bytes.count else {
          throw syntax("the text is never closed", remedy: "close it with “\"”", at: start)
        }
        throw syntax(
          "a line break or tab stands inside a text",
          remedy: "write it as \\n or \\t"
        )
      }
      let next = position
      skipPlainText()
      builder.copied.append(contentsOf: bytes[next..<position])
    }
  }

  private mutating func escape() throws(Fault) {
    let start = place
    position += 1
    let plain: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = byte
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(start: start)
      builder.copied.append(contentsOf: Array(String(scalar).utf8))
      return
    default:
      throw syntax(
        "this escape does not exist in JSON",
        remedy: "write \\\\ for a backslash",
        at: start
      )
    }
    builder.copied.append(plain)
    position += 1
  }

  /// Reads `uXXXX`, and another if it is the first half of a surrogate pair.
  private mutating func escapedScalar(start: Place) throws(Fault) -> Unicode.Scalar {
    var value = try fourDigits(start: start)
    if (0xD800..<0xDC00).contains(value), byte == UInt8(ascii: "\\"),
      position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 1
      let second = try fourDigits(start: start)
      if (0xDC00..<0xE000).contains(second) {
        value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw syntax(
        "half of a surrogate pair stands alone",
        remedy: "write both halves or the character itself",
        at: start
      )
    }
    return scalar
  }

  private mutating func fourDigits(start: Place) throws(Fault) -> UInt32 {
    position += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default:
        throw syntax("\\u is not followed by four hexadecimal digits", at: start)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  mutating func number() throws(Fault) {
    let (first, start) = (position, place)
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") {
      position += 1
      if isDigit { throw syntax("a number starts with 0", remedy: "drop the 0", at: start) }
    } else {
      try digits(start: start)
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      try digits(start: start)
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try digits(start: start)
    }
    let source = first..<position
    let record = Record(.plain, start: first, count: source.count, at: start, source: source)
    try builder.addScalar(record, source: bytes)
  }

  private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private mutating func digits(start: Place) throws(Fault) {
    guard isDigit else { throw syntax("the number is not complete", at: start) }
    while isDigit { position += 1 }
  }
}
