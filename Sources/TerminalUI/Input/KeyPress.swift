/// One key with its modifiers.
public struct KeyPress: Hashable, Sendable {
  /// A key.
  public enum Key: Hashable, Sendable {
    /// A key that types a character, Space included; a letter with Shift is upper case.
    case character(Unicode.Scalar)
    case enter, tab, backspace, escape, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// A function key; F1 is 1.
    case function(Int)
  }

  /// The modifier keys that are held down.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: UInt8

    /// Creates a set of bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Shift, only for keys that do not type a character.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, also called Meta or Option.
    public static let alt = Modifiers(rawValue: 2)
    /// Control; its letter is lower case.
    public static let control = Modifiers(rawValue: 4)
  }

  /// The key.
  public var key: Key
  /// The modifiers.
  public var modifiers: Modifiers

  /// Creates a key press.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// The character that the key types into a field; `nil` for keys that type none.
  public var typed: Unicode.Scalar? {
    guard case .character(let scalar) = key, modifiers.isEmpty else { return nil }
    return scalar
  }
}
