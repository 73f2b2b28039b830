import Diagnostics

/// Checks a file's bytes before they are parsed: size, encoding and characters.
///
/// libyaml reports a bad byte without its line, and takes NEL and the Unicode line separators for
/// line breaks, which no editor does; so all of them are found here, with their places.
struct SourceCheck {
  /// What the file should contain.
  enum Content {
    case yaml, json
    /// Text for people, in which only bytes that are no characters are faults.
    case prose
  }

  let content: Content
  let limits: Limits

  /// How many bytes of the file are its byte order mark.
  func markLength(_ bytes: [UInt8]) throws(Fault) -> Int {
    guard bytes.count <= limits.size else {
      throw Fault(
        .limit,
        "the file is larger than \(SourceCheck.megabytes(limits.size)), the limit on its size",
        remedy: "split it or allow large files",
        at: .start
      )
    }
    if let encoding = SourceCheck.foreignEncoding(bytes) {
      throw Fault(
        .encoding,
        "the file is \(encoding), not UTF-8",
        remedy: "save it as UTF-8",
        at: .start
      )
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Throws for the first character that the format does not allow as it is.
  func check(_ bytes: [UInt8], from start: Int) throws(Fault) {
    var index = start
    while index < bytes.count {
      index = SourceCheck.skipPrintable(bytes, from: index)
      guard index < bytes.count else { return }
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        index += 1
        continue
      }
      guard let (scalar, length) = UTF8Scalar.decode(bytes, at: index) else {
        throw Fault(
          .encoding,
          "byte \(SourceCheck.hex(UInt32(byte), digits: 2)) is not UTF-8",
          remedy: "save the file as UTF-8",
          at: place(of: index, in: bytes, from: start)
        )
      }
      guard isAllowed(scalar) else {
        let name = SourceCheck.name(of: scalar)
        throw Fault(
          .encoding,
          "\(name) cannot stand in the file as it is",
          remedy: remedy(for: scalar),
          at: place(of: index, in: bytes, from: start)
        )
      }
      index += length
    }
  }

  /// The next position that needs a closer look; reads eight bytes at a time, since most need none.
  private static func skipPrintable(_ bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // The high bit of each byte that is under 0x20, 0x7F or beyond ASCII.
        let low = (word &- 0x2020_2020_2020_2020) | word
        let delete = (word ^ 0x7F7F_7F7F_7F7F_7F7F) &- 0x0101_0101_0101_0101
        guard (low | delete) & 0x8080_8080_8080_8080 == 0 else { return index }
        index += 8
      }
      return index
    }
  }

  private func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0: false
    case ..<0x20: content == .prose
    case 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: content != .yaml
    default: true
    }
  }

  private func remedy(for scalar: UInt32) -> String {
    guard scalar != 0 else { return "the file may be damaged" }
    let digits = SourceCheck.hex(scalar, digits: 4)
    return "remove it or write it as \\u\(digits) in double quotes"
  }

  private func place(
    of target: Int,
    in bytes: [UInt8],
    from start: Int
  ) -> Place {
    var place = Place.start
    for index in start..<target {
      switch bytes[index] {
      case 0x0A:
        place = Place(line: place.line + 1, column: 1)
      case 0x0D where bytes[index + 1] != 0x0A:
        place = Place(line: place.line + 1, column: 1)
      case 0x80..<0xC0:
        break
      default:
        place.column += 1
      }
    }
    return place
  }

  private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4)
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.elementsEqual([0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard head.count == 4, head.contains(where: { $0 != 0 }) else { return nil }
    let zeros = head.map { $0 == 0 }
    if zeros == [false, true, true, true] || zeros == [true, true, true, false] {
      return "UTF-32"
    }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
      ? "UTF-16" : nil
  }

  private static func name(of scalar: UInt32) -> String {
    switch scalar {
    case 0: "a NUL byte"
    case ..<0x20, 0x7F..<0xA0: "the control character U+\(hex(scalar, digits: 4))"
    case 0x2028: "the line separator U+2028"
    case 0x2029: "the paragraph separator U+2029"
    case 0xFEFF: "a byte order mark inside the text"
    default: "the character U+\(hex(scalar, digits: 4))"
    }
  }

  static func megabytes(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }

  static func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
