/// A value to be written as YAML or JSON.
public indirect enum TreeValue: Hashable, Sendable {
  /// How a list or mapping is laid out.
  public enum Layout: Sendable {
    /// One item on each line.
    case block
    /// All in one line if that is short enough.
    case row
  }

  /// An entry of a mapping.
  public struct Entry: Hashable, Sendable {
    /// The key, any text.
    public var key: String
    /// The value of the key.
    public var value: TreeValue

    /// Creates an entry.
    public init(_ key: String, _ value: TreeValue) {
      self.key = key
      self.value = value
    }
  }

  case text(String)
  /// A number in decimal notation.
  case number(String)
  case bool(Bool)
  case sequence([TreeValue], Layout = .block)
  case mapping([Entry], Layout = .block)

  /// A whole number.
  public static func integer(_ value: Int) -> TreeValue { .number(String(value)) }

  /// A number, written with as few digits as name it exactly; whole numbers without a point.
  public static func decimal(_ value: Double) -> TreeValue {
    if let whole = Int(exactly: value), abs(whole) < 1 << 53, !(whole == 0 && value.sign == .minus)
    {
      return .integer(whole)
    }
    return .number(value.description)
  }
}
