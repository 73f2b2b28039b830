/// An event from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// Text that was pasted in one piece.
  case paste(String)
  case resize(Size)
  /// The program is in the foreground again after it was stopped; everything must be redrawn.
  case resumed
}

/// A mouse action at a cell.
public struct MouseEvent: Hashable, Sendable {
  /// The action.
  public enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    case drag(Button)
    case wheelUp, wheelDown
  }

  /// A button of the mouse.
  public enum Button: Hashable, Sendable {
    case left, middle, right
  }

  /// The action.
  public var action: Action
  /// The cell.
  public var point: Point
  /// The modifiers that are held down.
  public var modifiers: KeyPress.Modifiers

  /// Creates an event.
  public init(_ action: Action, at point: Point, _ modifiers: KeyPress.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
