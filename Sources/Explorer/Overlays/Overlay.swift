import TerminalUI

/// Something laid over the panes that takes the keys.
enum Overlay: Sendable {
  case search(SearchPicker)
  case narrow(NarrowPrompt)
  case help(HelpOverlay)
  case history(HistoryOverlay)
  case about(AboutOverlay)
  case paragraph(ParagraphOverlay)
  case problems(ProblemsOverlay)

  /// The context that its keys are looked up in.
  var context: KeyContext {
    switch self {
    case .search: .picker
    case .narrow: .narrowing
    case .help, .history, .about, .paragraph, .problems: .overlay
    }
  }

  /// Moves its selection; false where the list beneath is what moves.
  mutating func move(_ command: MoveCommand) -> Bool {
    switch self {
    case .search(var picker):
      picker.move(command)
      self = .search(picker)
    case .help(var help):
      help.move(command)
      self = .help(help)
    case .about(var about):
      about.move(command)
      self = .about(about)
    case .history(var list):
      list.cursor.move(command)
      self = .history(list)
    case .paragraph(var list):
      list.cursor.move(command)
      self = .paragraph(list)
    case .problems(var list):
      list.cursor.move(command)
      self = .problems(list)
    case .narrow:
      return false
    }
    return true
  }

  /// Takes on the room that the panes leave it.
  mutating func fit(in body: Rect) {
    switch self {
    case .search(var picker):
      picker.fit(in: body)
      self = .search(picker)
    case .help(var help):
      help.fit(in: body)
      self = .help(help)
    case .about(var about):
      about.fit(in: body)
      self = .about(about)
    case .history(var list):
      list.cursor.resize(count: list.cursor.count, height: body.height - 2)
      self = .history(list)
    case .paragraph(var list):
      list.cursor.resize(count: list.cursor.count, height: body.height - 2)
      self = .paragraph(list)
    case .problems(var list):
      list.fit(in: body)
      self = .problems(list)
    case .narrow:
      break
    }
  }

  /// Gives a key to the text being typed; false where it is no editing key.
  mutating func edit(_ press: KeyPress) -> Bool {
    switch self {
    case .search(var picker):
      guard picker.edit(press) else { return false }
      self = .search(picker)
      return true
    case .narrow(var prompt):
      guard prompt.field.handle(press) else { return false }
      self = .narrow(prompt)
      return true
    case .help, .history, .about, .paragraph, .problems:
      return false
    }
  }

  /// Types text; false where none is being typed.
  mutating func insert(_ text: String) -> Bool {
    switch self {
    case .search(var picker):
      picker.insert(text)
      self = .search(picker)
      return true
    case .narrow(var prompt):
      prompt.field.insert(text)
      self = .narrow(prompt)
      return true
    case .help, .history, .about, .paragraph, .problems:
      return false
    }
  }
}

/// The line in which a reader narrows the focused list.
struct NarrowPrompt: Hashable, Sendable {
  var field: TextField

  init(_ filter: String) {
    field = TextField(filter)
  }
}
