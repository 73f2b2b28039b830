extension Role {
  /// The name that themes call it by.
  ///
  /// A theme that says nothing of a role gives it the style of the name before its last dot.
  public var name: String {
    switch self {
    case .text: "text"
    case .dim: "text.dim"
    case .strong: "text.strong"
    case .heading: "heading"
    case .label: "label"
    case .link: "link"
    case .linkCurrent: "link.current"
    case .figure: "figure"
    case .date: "date"
    case .citation: "citation"
    case .citationMoved: "citation.moved"
    case .citationLost: "citation.lost"
    case .citationUnverified: "citation.unverified"
    case .analyst: "origin.analyst"
    case .border: "border"
    case .borderFocused: "border.focused"
    case .tab: "tab"
    case .tabCurrent: "tab.current"
    case .tabFocused: "tab.focused"
    case .counter: "counter"
    case .scrollbar: "scrollbar"
    case .scrollbarTick: "scrollbar.tick"
    case .header: "header"
    case .headerStrong: "header.strong"
    case .footer: "footer"
    case .footerKey: "footer.key"
    case .message: "message"
    case .messageError: "message.error"
    case .prompt: "prompt"
    case .selection: "selection"
    case .selectionFocused: "selection.focused"
    case .lit: "lit"
    case .match: "match"
    case .mention: "mention"
    case .faction: "kind.faction"
    case .person: "kind.person"
    case .location: "kind.location"
    case .event: "kind.event"
    case .concept: "kind.concept"
    case .document: "kind.document"
    case .claim: "kind.claim"
    case .question: "kind.question"
    case .hypothesis: "kind.hypothesis"
    case .otherKind: "kind"
    case .certain: "hedge.certain"
    case .probable: "hedge.probable"
    case .possible: "hedge.possible"
    case .speculative: "hedge.speculative"
    case .reported: "hedge.reported"
    case .supporting: "rating.for"
    case .opposing: "rating.against"
    case .undecided: "rating.neutral"
    case .unrated: "rating.unrated"
    case .problemWarning: "problem"
    case .problemError: "problem.error"
    }
  }

  /// The role of a name.
  public init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
