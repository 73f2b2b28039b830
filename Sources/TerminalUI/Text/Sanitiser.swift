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

  static func sanitise(_ raw: some StringProtocol) -> (string: String, width: Int) {
    var scalars = String.UnicodeScalarView()
    var width = 0
    var marks = 0
    var hasBase = false
    for scalar in raw.unicodeScalars {
      switch CharacterClass(scalar) {
      case .base(let cells):
        scalars.append(scalar)
        width += cells
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
      case .sign(let sign):
        scalars.append(contentsOf: sign.unicodeScalars)
        width += sign.unicodeScalars.count
        (hasBase, marks) = (true, 0)
      }
    }
    return (String(scalars), width)
  }
}
