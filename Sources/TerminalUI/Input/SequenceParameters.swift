/// The numbers between a control sequence's introducer and its last byte.
struct SequenceParameters {
  /// Whether the sequence is private: a device's reply or a mouse report.
  let isPrivate: Bool
  /// Whether it is a mouse report in SGR form.
  let isMouse: Bool
  /// Whether there are no bytes between introducer and last byte.
  let isEmpty: Bool
  private var values: [[Int?]] = [[nil]]

  init(_ bytes: [UInt8]) {
    isEmpty = bytes.isEmpty
    isMouse = bytes.first == UInt8(ascii: "<")
    // No key sends intermediate bytes.
    isPrivate = bytes.contains { (0x3C...0x3F).contains($0) || $0 < 0x30 }
    for byte in isMouse ? bytes.dropFirst() : bytes[...] {
      switch byte {
      case UInt8(ascii: ";"): values.append([nil])
      case UInt8(ascii: ":"): values[values.count - 1].append(nil)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let parts = values[values.count - 1]
        let value = (parts[parts.count - 1] ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        values[values.count - 1][parts.count - 1] = min(value, 0xFF_FFFF)
      default: break
      }
    }
  }

  /// The number of parameters, at least one.
  var count: Int { values.count }

  /// A parameter; `nil` if it is left out.
  subscript(index: Int) -> Int? { part(index, 0) }

  /// A part of a parameter that colons divide.
  func part(_ index: Int, _ part: Int) -> Int? {
    guard values.indices.contains(index), values[index].indices.contains(part) else { return nil }
    return values[index][part]
  }
}
