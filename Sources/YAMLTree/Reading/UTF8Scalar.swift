/// Decoding of single scalars, strict as RFC 3629 is.
enum UTF8Scalar {
  /// The scalar that starts at an index and its length in bytes; `nil` if the bytes are not UTF-8.
  static func decode(
    _ bytes: [UInt8],
    at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    let first = bytes[index]
    let (length, bits, least): (Int, UInt8, UInt32)
    switch first {
    case ..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: (length, bits, least) = (2, 0x1F, 0x80)
    case 0xE0...0xEF: (length, bits, least) = (3, 0x0F, 0x800)
    case 0xF0...0xF4: (length, bits, least) = (4, 0x07, 0x10000)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    var scalar = UInt32(first & bits)
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800..<0xE000).contains(scalar)
    else { return nil }
    return (scalar, length)
  }
}
