/// A colour that a theme asks for.
public enum Color: Hashable, Sendable {
  /// The terminal's default colour.
  case terminalDefault
  /// One of the sixteen palette colours, from 0 to 15, which the user's terminal defines.
  case ansi(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a piece of text looks; what is nil or absent comes from the style beneath.
public struct Style: Hashable, Sendable {
  /// Text attributes other than colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The set as bits.
    public let rawValue: UInt8

    /// Creates a set of bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Heavier or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// With a line beneath.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The foreground colour.
  public var foreground: Color?
  /// The background colour.
  public var background: Color?
  /// The other attributes of the text.
  public var attributes: Attributes

  /// Creates a style.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Returns this style with another laid over it.
  public func overlaid(by top: Style) -> Style {
    Style(
      foreground: top.foreground ?? foreground,
      background: top.background ?? background,
      attributes: attributes.union(top.attributes)
    )
  }
}
