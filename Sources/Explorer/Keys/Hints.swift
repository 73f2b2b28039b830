import TerminalUI

/// What the footer teaches in a context, the most useful first.
struct Hints: Sendable {
  /// A command that has keys there.
  struct Hint: Sendable {
    let command: Command
    let keys: VisibleText
    let word: VisibleText
  }

  let context: KeyContext
  let hints: [Hint]

  /// Looks up the keys of a context.
  init(in context: KeyContext, _ keymap: Keymap) {
    self.context = context
    let ranked = CommandTable.standard.all
      .flatMap { command in command.hints.map { (command, hint: $0) } }
      .filter { $0.hint.context == context }
      .sorted { $0.hint.rank < $1.hint.rank }
    hints = ranked.compactMap { command, hint in
      keymap.keys(for: command.id, in: context).map {
        Hint(command: command, keys: VisibleText(Hints.short($0)), word: " " + hint.word)
      }
    }
  }

  /// A key as the footer writes it: without brackets if it is still clear.
  static func short(_ notation: String) -> String {
    notation.hasPrefix("<") && notation.hasSuffix(">")
      ? String(notation.dropFirst().dropLast()) : notation
  }
}
