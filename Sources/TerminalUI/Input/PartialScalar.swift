/// The bytes of a UTF-8 character that has not arrived completely.
struct PartialScalar {
  enum Outcome {
    case complete(Unicode.Scalar)
    case partial
    /// Not a character; `isUsed` says whether the byte was part of it or must be decoded again.
    case malformed(isUsed: Bool)
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// The values that the next byte may have.
  ///
  /// After some first bytes not every continuation byte is allowed, which rules out surrogates,
  /// overlong forms and numbers beyond Unicode.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  var isPartial: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Outcome {
    guard missing > 0 else { return start(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      // A new first byte starts the next character.
      return byte >= 0xC0 ? start(byte) : .malformed(isUsed: byte >= 0x80)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    allowed = 0x80...0xBF
    missing -= 1
    guard missing == 0 else { return .partial }
    return Unicode.Scalar(value).map(Outcome.complete) ?? .malformed(isUsed: true)
  }

  private mutating func start(_ byte: UInt8) -> Outcome {
    allowed = 0x80...0xBF
    switch byte {
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF:
      (value, missing) = (UInt32(byte & 0x0F), 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (value, missing) = (UInt32(byte & 0x07), 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return .malformed(isUsed: true)
    }
    return .partial
  }
}
