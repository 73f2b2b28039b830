/// Turns any text into text that a terminal shows without obeying it.
public enum Sanitiser {
  /// The most combining marks that one base keeps.
  public static let maximumMarks = 8

  /// The width of text that is printable ASCII throughout; nil for any other.
  static func widthIfPlain(_ bytes: some Collection<UInt8>) -> Int? {
    var count = 0
    for byte in bytes {
      guard byte >= 0x20 && byte < 0x7F else { return nil }
      count += 1
    }
    return count
  }

  /// The width of text that can be shown as it is; nil for any other.
  private static func widthIfVisible(_ raw: some StringProtocol) -> Int? {
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

  static func sanitise(_ raw: some StringProtocol) -> (string: String, width: Int) {
    if let width = widthIfVisible(raw) { return (String(raw), width) }
    var scalars = String.UnicodeScalarView()
    var width = 0
    var marks = 0
    var hasBase = false
    for scalar in raw.unicodeScalars {
      let kind = CharacterKind(scalar)
      switch kind {
      case .narrow, .wide:
        scalars.append(scalar)
        width += kind.width
        (hasBase, marks) = (true, 0)
      case .mark:
        guard marks < maximumMarks else { continue }
        if !hasBase {
          scalars.append("\u{25CC}")
          width += 1
          hasBase = true
        }
        scalars.append(scalar)
        marks += 1
      case .dropped:
        continue
      case .sign:
        let sign = sign(for: scalar).unicodeScalars
        scalars.append(contentsOf: sign)
        width += sign.count
        (hasBase, marks) = (true, 0)
      }
    }
    return (String(scalars), width)
  }

  /// What stands in the place of a character that is not sent: characters of one cell each.
  private static func sign(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00..<0x20: picture(0x2400 + scalar.value)
    case 0x7F: picture(0x2421)
    // The halves of flags are letters, and every terminal makes something else of two of them.
    case 0x1F1E6...0x1F1FF: picture(0x41 + scalar.value - 0x1F1E6)
    default: "<\(String(scalar.value, radix: 16, uppercase: true))>"
    }
  }

  private static func picture(_ value: UInt32) -> String {
    String(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
}
