/// Why no more input comes.
public enum TerminalEnd: Error, Hashable, Sendable {
  /// The terminal or its line is gone.
  case vanished
  /// The program was told to end by a signal, which is raised again once the terminal is restored.
  case signal(Int32)
}

/// What a terminal can show.
public struct TerminalTraits: Hashable, Sendable {
  /// How many colours there are.
  public enum ColorDepth: String, CaseIterable, Sendable {
    case none, eight, sixteen, indexed, direct
  }

  /// How many colours there are.
  public var colorDepth: ColorDepth
  /// Whether characters beyond ASCII can be shown.
  public var isUnicode: Bool

  /// Creates a description.
  public init(colorDepth: ColorDepth, isUnicode: Bool) {
    self.colorDepth = colorDepth
    self.isUnicode = isUnicode
  }
}

/// A place where screens are shown and input comes from.
public protocol Terminal: AnyObject {
  /// What the terminal can show.
  var traits: TerminalTraits { get }

  /// The extent of the terminal at this moment.
  var size: Size { get }

  /// Returns all input that is there; where it waits, at least one event.
  func read(waits: Bool) throws(TerminalEnd) -> [InputEvent]

  /// Shows a screen, sending no more than what changed since the last.
  func show(_ screen: Screen, theme: Theme)

  /// Forgets what the terminal shows, so that the next screen is sent whole.
  func invalidate()

  /// Gives the terminal back to the shell and stops the program until it is continued.
  func suspend()

  /// Gives the terminal to another program while a closure runs.
  func lend<Result>(_ body: () -> Result) -> Result
}
