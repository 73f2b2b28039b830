import TerminalUI

/// The commands that the last line teaches, the most useful first.
enum Hints {
  static func commands(in context: KeyContext) -> [(Command, VisibleText)] {
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
