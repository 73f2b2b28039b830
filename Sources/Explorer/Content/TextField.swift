import TerminalUI

/// A line of text being typed.
struct TextField: Hashable, Sendable {
  /// The longest text, in characters.
  static let capacity = 1000

  private var scalars: [Unicode.Scalar]
  /// Where the next character goes.
  private(set) var cursor: Int

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars.prefix(TextField.capacity))
    cursor = scalars.count
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The cells between the start and the cursor.
  var cursorColumn: Int {
    VisibleText(String(String.UnicodeScalarView(scalars[..<cursor]))).width
  }

  /// The keys that edit, and what they do.
  static let keys: [(keys: String, title: String)] = [
    ("Left C-b", "a character back"), ("Right C-f", "a character on"),
    ("Home C-a", "to the start of the line"), ("End C-e", "to the end of the line"),
    ("BS", "delete the character before"), ("Del C-d", "delete the character after"),
    ("C-w A-BS", "delete the word before"), ("C-u", "delete all before"),
    ("C-k", "delete all after"),
  ]

  /// Edits the text as a key asks; `false` if the key is no editing key.
  mutating func handle(_ press: KeyPress) -> Bool {
    if let scalar = press.typed {
      insert(String(scalar))
      return true
    }
    switch (press.key, press.modifiers) {
    case (.backspace, []): delete(from: cursor - 1)
    case (.delete, []), (.character("d"), .control): deleteForward()
    case (.character("w"), .control), (.backspace, .alt): delete(from: startOfWord)
    case (.character("u"), .control): delete(from: 0)
    case (.character("k"), .control): scalars.removeSubrange(cursor...)
    case (.left, []), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, []), (.character("f"), .control): cursor = min(scalars.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = scalars.count
    default: return false
    }
    return true
  }

  /// Puts text at the cursor, in one line.
  mutating func insert(_ text: String) {
    let new = text.unicodeScalars
      .map { $0.properties.isWhitespace ? " " : $0 }
      .prefix(TextField.capacity - scalars.count)
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func delete(from start: Int) {
    let start = max(0, start)
    scalars.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func deleteForward() {
    guard cursor < scalars.count else { return }
    scalars.remove(at: cursor)
  }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, scalars[start - 1] == " " { start -= 1 }
    while start > 0, scalars[start - 1] != " " { start -= 1 }
    return start
  }
}
