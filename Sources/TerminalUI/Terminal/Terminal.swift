/// Why input has ended.
public enum TerminalEnd: Error, Hashable, Sendable {
  /// The terminal hung up.
  case vanished
  /// A signal asked the program to end; it is raised again after the terminal is restored.
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

/// A device that shows screens and gives input.
public protocol Terminal: AnyObject {
  /// What the terminal can show.
  var traits: TerminalTraits { get }

  /// The terminal's current size.
  var size: Size { get }

  /// Returns all pending input; if it waits, at least one event.
  func read(waits: Bool) throws(TerminalEnd) -> [InputEvent]

  /// Shows a screen, sending only what changed since the last one.
  func show(_ screen: Screen, theme: Theme)

  /// Forgets what the terminal shows, so that the next screen is sent in full.
  func invalidate()

  /// Gives the terminal back to the shell and stops the program until it is continued.
  func suspend()

  /// Gives the terminal to another program while a closure runs.
  func lend<Result>(_ body: () -> Result) -> Result
}
