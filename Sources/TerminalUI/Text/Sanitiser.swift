/// Turns any text into text that contains nothing a terminal would obey.
public enum Sanitiser {
  /// The most combining marks that one base keeps.
  public static let maximumMarks = 8

  /// Whether text is all printable ASCII, and therefore as wide as it is long.
  private static func isPlain(_ raw: String) -> Bool {
    let isPlain = unsafe raw.utf8.withContiguousStorageIfAvailable { bytes in
      for index in bytes.indices where unsafe bytes[index] < 0x20 || bytes[index] > 0x7E {
        return false
      }
      return true
    }
    return isPlain ?? false
  }

  /// The width of text that can be shown as it is; `nil` for any other.
  private static func widthIfVisible(_ raw: String) -> Int? {
    var width = 0
    var marks = maximumMarks
    for scalar in raw.unicodeScalars {
      switch CharacterKind(scalar) {
      case .narrow: (width, marks) = (width + 1, 0)
      case .wide: (width, marks) = (width + 2, 0)
      case .mark:
        marks += 1
        guard marks <= maximumMarks else { return nil }
      case .sign, .dropped: return nil
      }
    }
    return width
  }

  static func sanitise(_ raw: String) -> (string: String, width: Int) {
    if isPlain(raw) { return (raw, raw.utf8.count) }
    if let width = widthIfVisible(raw) { return (raw, width) }
    // A scalar view copies itself when more than one scalar is appended.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.utf8.count)
    var width = 0
    var marks = 0
    var hasBase = false
    for scalar in raw.unicodeScalars {
      let kind = CharacterKind(scalar)
      switch kind {
      case .narrow, .wide:
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        width += kind.width
        (hasBase, marks) = (true, 0)
      case .mark:
        guard marks < maximumMarks else { continue }
        if !hasBase {
          bytes.append(contentsOf: "\u{25CC}".utf8)
          width += 1
          hasBase = true
        }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        marks += 1
      case .dropped:
        continue
      case .sign:
        let sign = sign(for: scalar)
        bytes.append(contentsOf: sign.utf8)
        width += sign.unicodeScalars.count
        (hasBase, marks) = (true, 0)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), width)
  }

  /// The substitute for a character that is not sent, made of characters of one cell each.
  private static func sign(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00..<0x20: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    // Regional indicators become letters, because terminals disagree about the width of flags.
    case 0x1F1E6...0x1F1FF: picture(0x41 + scalar.value - 0x1F1E6)
    default: "<\(String(scalar.value, radix: 16, uppercase: true))>"
    }
  }

  private static func picture(_ value: UInt32) -> String {
    String(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
}
