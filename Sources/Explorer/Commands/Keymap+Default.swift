import TerminalUI

extension Keymap {
  /// The keys that the program comes with.
  static let standard = Keymap(
    [moving, panes, reading, navigation, finding, mending, application, typing]
      .joined().flatMap(\.bindings)
  )

  /// One command with its keys, the first the one to teach.
  private struct Row {
    let bindings: [Binding]

    init(_ command: Command, in contexts: KeyContext..., keys: String...) {
      bindings = contexts.flatMap { context in
        keys.map { notation in
          guard let sequence = KeyPress.sequence(notation) else {
            preconditionFailure("The key table has no such key: \(notation)")
          }
          return Binding(
            context: context,
            keys: sequence,
            notation: notation,
            command: command
          )
        }
      }
    }
  }

  private static let moving: [Row] = [
    Row(.move(.down), in: .workspace, .overlay, keys: "j", "<Down>"),
    Row(.move(.up), in: .workspace, .overlay, keys: "k", "<Up>"),
    Row(.move(.halfPageDown), in: .workspace, .overlay, keys: "<C-d>"),
    Row(.move(.halfPageUp), in: .workspace, .overlay, keys: "<C-u>"),
    Row(.move(.pageDown), in: .workspace, .overlay, keys: "<PgDn>", "<C-f>"),
    Row(.move(.pageUp), in: .workspace, .overlay, keys: "<PgUp>", "<C-b>"),
    Row(.move(.first), in: .workspace, .overlay, keys: "gg", "<Home>"),
    Row(.move(.last), in: .workspace, .overlay, keys: "G", "<End>"),
  ]

  private static let panes: [Row] = [
    Row(.focus(.nextPane), in: .workspace, keys: "<Tab>"),
    Row(.focus(.previousPane), in: .workspace, keys: "<S-Tab>"),
    Row(.focus(.firstList), in: .workspace, keys: "1"),
    Row(.focus(.secondList), in: .workspace, keys: "2"),
    Row(.focus(.thirdList), in: .workspace, keys: "3"),
    Row(.focus(.main), in: .workspace, keys: "0"),
    Row(.focus(.nextTab), in: .list, keys: "]", "l", "<Right>"),
    Row(.focus(.previousTab), in: .list, keys: "[", "h", "<Left>"),
    Row(.focus(.nextView), in: .workspace, keys: "}"),
    Row(.focus(.previousView), in: .workspace, keys: "{"),
    Row(.focus(.nextView), in: .main, keys: "l", "<Right>"),
    Row(.focus(.previousView), in: .main, keys: "h", "<Left>"),
    Row(.focus(.zoom), in: .workspace, keys: "z"),
    Row(.focus(.follow), in: .main, keys: "F"),
  ]

  private static let reading: [Row] = [
    Row(.move(.pageDown), in: .main, keys: "<Space>"),
    Row(.move(.pageUp), in: .main, keys: "b"),
    Row(.read(.nextLink), in: .workspace, keys: ")"),
    Row(.read(.previousLink), in: .workspace, keys: "("),
    Row(.read(.scrollDown), in: .list, keys: "J"),
    Row(.read(.scrollUp), in: .list, keys: "K"),
    Row(.read(.nextMention), in: .workspace, keys: "*"),
    Row(.read(.previousMention), in: .workspace, keys: "#"),
    Row(.read(.paragraph), in: .workspace, keys: "o"),
  ]

  private static let navigation: [Row] = [
    Row(.navigate(.open), in: .workspace, .overlay, keys: "<Enter>"),
    Row(.navigate(.back), in: .workspace, keys: "H", "<BS>", "<A-Left>", "<C-o>"),
    Row(.navigate(.forward), in: .workspace, keys: "L", "<A-Right>"),
    Row(.navigate(.history), in: .workspace, keys: "<C-g>"),
  ]

  private static let finding: [Row] = [
    Row(.find(.search), in: .workspace, keys: "/"),
    Row(.find(.nextResult), in: .workspace, keys: "n"),
    Row(.find(.previousResult), in: .workspace, keys: "N"),
    Row(.find(.narrow), in: .list, keys: "&"),
  ]

  private static let mending: [Row] = [
    Row(.edit(.problems), in: .workspace, keys: "!"),
    Row(.edit(.edit), in: .workspace, .overlay, keys: "e"),
  ]

  private static let application: [Row] = [
    Row(.application(.help), in: .workspace, .overlay, keys: "?"),
    Row(.application(.help), in: .anywhere, keys: "<F1>"),
    Row(.application(.about), in: .workspace, keys: "i"),
    Row(.application(.theme), in: .workspace, keys: "T"),
    Row(.application(.redraw), in: .anywhere, keys: "<C-l>"),
    Row(.application(.suspend), in: .anywhere, keys: "<C-z>"),
    Row(.application(.dismiss), in: .anywhere, keys: "<Esc>"),
    Row(.application(.close), in: .workspace, .overlay, keys: "q"),
    Row(.application(.quit), in: .workspace, .overlay, keys: "Q"),
    Row(.application(.interrupt), in: .anywhere, keys: "<C-c>"),
  ]

  private static let typing: [Row] = [
    Row(.move(.down), in: .picker, .narrowing, keys: "<Down>", "<C-n>", "<C-j>"),
    Row(.move(.up), in: .picker, .narrowing, keys: "<Up>", "<C-p>"),
    Row(.move(.pageDown), in: .picker, .narrowing, keys: "<PgDn>"),
    Row(.move(.pageUp), in: .picker, .narrowing, keys: "<PgUp>"),
    Row(.navigate(.open), in: .picker, keys: "<Enter>"),
    Row(.navigate(.openBehind), in: .picker, keys: "<A-Enter>"),
    Row(.find(.scope), in: .picker, keys: "<Tab>"),
    Row(.find(.arrange), in: .picker, keys: "<C-r>"),
    Row(.find(.olderQuery), in: .picker, keys: "<A-Up>", "<A-p>"),
    Row(.find(.newerQuery), in: .picker, keys: "<A-Down>", "<A-n>"),
    Row(.find(.keepNarrowed), in: .narrowing, keys: "<Enter>"),
  ]
}
