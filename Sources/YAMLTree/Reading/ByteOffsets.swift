/// Turns positions of a text that count characters, as libyaml's do, into byte offsets.
///
/// Quick for positions that follow each other closely, whichever way they go.
@safe struct ByteOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var count: Int { unsafe bytes.count }
  private var character = 0
  private var offset = 0

  /// Starts at the beginning of a text in UTF-8, whose bytes outlive this.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = bytes
  }

  /// The offset of the character with a number, counted from 0; the end beyond the last.
  mutating func offset(ofCharacter number: Int) -> Int {
    while character < number, offset < count {
      repeat { offset += 1 } while isInsideCharacter(offset)
      character += 1
    }
    while character > number, offset > 0 {
      repeat { offset -= 1 } while isInsideCharacter(offset)
      character -= 1
    }
    return offset
  }

  /// Whether the byte at an offset continues a character.
  private func isInsideCharacter(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return false }
    return unsafe bytes[offset] & 0xC0 == 0x80
  }

  /// Where a value that is left out belongs: after the last indicator between two offsets.
  ///
  /// libyaml has it where the next value starts, which may be lines below.
  ///
  /// - Parameters:
  ///   - start: Where the value before it ends.
  ///   - end: Where libyaml has it.
  /// - Returns: The offset after the last colon, hyphen, question mark or bracket, or `start`.
  func placeOfEmptyValue(from start: Int, to end: Int) -> Int {
    var place = start
    var index = start
    while index < end {
      switch unsafe bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ","),
        UInt8(ascii: "["), UInt8(ascii: "{"):
        place = index + 1
      case UInt8(ascii: "#"):
        while index < end, unsafe bytes[index] != 0x0A, unsafe bytes[index] != 0x0D { index += 1 }
      default: break
      }
      index += 1
    }
    return place
  }
}
