/// Something that reaches the program from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// Text that was pasted in one piece.
  case paste(String)
  case resize(Size)
  /// The program is in the foreground again after it was stopped: everything must be drawn anew.
  case resumed
}

/// Something done with the mouse at a cell.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
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

  /// What was done.
  public var action: Action
  /// The cell.
  public var point: Point
  /// The modifiers held.
  public var modifiers: KeyPress.Modifiers

  /// Creates an event.
  public init(_ action: Action, at point: Point, _ modifiers: KeyPress.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
