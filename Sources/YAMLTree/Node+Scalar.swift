extension Node {
  /// The text of a scalar; `nil` for a list or mapping.
  public var text: String? {
    guard kind == .scalar else { return nil }
    // Not `bytes`: a slice retains its array, which costs as much as the copy itself.
    return content.isCopied
      ? Node.text(content.range, of: storage.copied)
      : Node.text(content.range, of: storage.source)
  }

  private static func text(_ range: Range<Int>, of bytes: borrowing [UInt8]) -> String {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The bytes of a scalar; none for a list or mapping.
  public var bytes: ArraySlice<UInt8> {
    guard kind == .scalar else { return [] }
    return (content.isCopied ? storage.copied : storage.source)[content.range]
  }

  /// Whether the node is a scalar without quotes: in JSON a number, `true`, `false` or `null`.
  public var isPlain: Bool { content.kind == .plain }

  /// Whether the node is empty, `~` or `null` without quotes.
  public var isNull: Bool {
    guard isPlain, content.count <= 4 else { return false }
    return content.count == 0 || hasText("~") || hasText("null")
  }

  /// The value of a scalar without quotes that is a whole number.
  public var integer: Int? {
    guard isPlain, content.count <= 20, let text, text.utf8.first != UInt8(ascii: "+")
    else { return nil }
    return Int(text)
  }

  /// The value of a scalar without quotes that is a finite number in decimal notation.
  public var number: Double? {
    guard isPlain, content.count <= 400, Node.isDecimal(bytes),
      let text, let value = Double(text), value.isFinite
    else { return nil }
    return value
  }

  /// The value of a scalar `true` or `false` without quotes.
  public var bool: Bool? {
    guard isPlain else { return nil }
    return hasText("true") ? true : hasText("false") ? false : nil
  }

  /// Whether the node is a scalar with exactly these bytes.
  public func hasText(_ other: StaticString) -> Bool {
    guard kind == .scalar, content.count == other.utf8CodeUnitCount else { return false }
    // Not as `String`, which takes several times as long: every key is compared here.
    return other.withUTF8Buffer { unsafe $0.elementsEqual(bytes) }
  }

  /// Whether the node is a scalar with exactly the bytes of a text.
  public func hasText(_ other: String) -> Bool {
    guard kind == .scalar, Int(content.count) == other.utf8.count else { return false }
    return other.utf8.elementsEqual(bytes)
  }

  /// Mixes a scalar's bytes into a hash.
  public func hashText(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  /// Whether the bytes can be a decimal number; `Double` also reads hexadecimal, "inf" and "nan".
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "+") else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default:
        false
      }
    }
  }
}
