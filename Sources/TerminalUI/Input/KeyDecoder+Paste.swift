extension KeyDecoder {
  private static let pasteEnd: [UInt8] = [0x1B] + Array("[201~".utf8)

  /// Takes a byte of a paste and ends the paste if the byte completes the end sequence.
  mutating func takePaste(_ byte: UInt8, into events: inout [InputEvent]) {
    collected.append(byte)
    if byte == UInt8(ascii: "~"), collected.suffix(6).elementsEqual(KeyDecoder.pasteEnd) {
      collected.removeLast(KeyDecoder.pasteEnd.count)
      events.append(.paste(KeyDecoder.text(collected.prefix(KeyDecoder.maximumPaste))))
      reset()
    } else if collected.count > KeyDecoder.maximumPaste + 4096 {
      // Bytes beyond the limit are dropped, except for a possible start of the end sequence.
      let tail = Array(collected.suffix(KeyDecoder.pasteEnd.count))
      collected.removeSubrange(KeyDecoder.maximumPaste...)
      collected += tail
    }
  }

  /// The text of a paste; terminals send CR for the end of a line.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || !wasReturn {
        lines.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
