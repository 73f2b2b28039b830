/// A text in double quotes, with escapes for what would be lost or invisible.
struct Escape {
  /// Whether characters beyond U+FFFF are written as `\UXXXXXXXX` or as two surrogates.
  private let hasLongEscapes: Bool

  static let yaml = Escape(hasLongEscapes: true)
  static let json = Escape(hasLongEscapes: false)

  /// Whether a character may be written as it is: not if it is invisible or moves text.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      return false
    default:
      return true
    }
  }

  func quoted(_ text: String) -> String {
    var result = "\""
    append(text, to: &result)
    result += "\""
    return result
  }

  private func append(_ text: String, to result: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where Escape.isPlain(scalar): result.unicodeScalars.append(scalar)
      default: append(code: scalar.value, to: &result)
      }
    }
  }

  private func append(code: UInt32, to result: inout String) {
    if code <= 0xFFFF {
      result += "\\u" + SourceCheck.hex(code, digits: 4)
    } else if hasLongEscapes {
      result += "\\U" + SourceCheck.hex(code, digits: 8)
    } else {
      let offset = code - 0x10000
      append(code: 0xD800 + offset >> 10, to: &result)
      append(code: 0xDC00 + offset & 0x3FF, to: &result)
    }
  }
}
