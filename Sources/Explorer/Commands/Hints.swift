import TerminalUI

/// What the last line teaches in a context, the most useful first.
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
    hints = Hints.commands(in: context).compactMap { command, word in
      keymap.keys(for: command, in: context).map {
        Hint(command: command, keys: VisibleText(Hints.short($0)), word: " " + word)
      }
    }
  }

  private static func commands(in context: KeyContext) -> [(Command, VisibleText)] {
    switch context {
    case .list:
      [
        (.navigate(.open), "open"), (.application(.dismiss), "show all"),
        (.find(.search), "search"), (.application(.help), "keys"), (.navigate(.back), "back"),
        (.focus(.nextTab), "next tab"),
        (.focus(.nextPane), "next pane"),
        (.find(.narrow), "narrow"), (.find(.nextResult), "next result"),
        (.application(.close), "leave"),
      ]
    case .main:
      [
        (.navigate(.open), "follow"), (.read(.nextLink), "next link"), (.navigate(.back), "back"),
        (.application(.dismiss), "show all"), (.application(.help), "keys"),
        (.read(.nextMention), "mention"), (.read(.paragraph), "paragraph"),
        (.find(.search), "search"),
        (.focus(.nextView), "next view"), (.focus(.nextPane), "next pane"),
        (.find(.nextResult), "next result"), (.application(.close), "leave"),
      ]
    case .narrowing:
      [(.find(.keepNarrowed), "keep"), (.application(.dismiss), "show all")]
    case .picker:
      [
        (.navigate(.open), "go there"), (.application(.dismiss), "close"),
        (.find(.scope), "scope"), (.find(.arrange), "group"), (.application(.help), "keys"),
        (.navigate(.openBehind), "open behind"), (.find(.olderQuery), "earlier query"),
      ]
    case .overlay:
      [
        (.navigate(.open), "go there"), (.application(.dismiss), "close"), (.edit(.edit), "edit"),
        (.move(.down), "down"), (.move(.up), "up"), (.application(.help), "keys"),
      ]
    case .workspace, .anywhere:
      []
    }
  }

  /// A key as the last line writes it: without brackets where it is still clear.
  static func short(_ notation: String) -> String {
    notation.hasPrefix("<") && notation.hasSuffix(">")
      ? String(notation.dropFirst().dropLast()) : notation
  }
}
