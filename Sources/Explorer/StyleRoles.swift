public import TerminalUI

/// The roles that the explorer's texts play, by the names that themes use.
///
/// A theme that says nothing of a role gives it the style of the name before its last dot.
public enum Role: String, CaseIterable, Sendable {
  case text
  case dim = "text.dim"
  case strong = "text.strong"
  case heading
  case label
  case link
  case linkCurrent = "link.current"
  case figure
  case date
  case citation
  case citationMoved = "citation.moved"
  case citationLost = "citation.lost"
  case citationUnverified = "citation.unverified"
  case analyst = "origin.analyst"

  case border
  case borderFocused = "border.focused"
  case tab
  case tabCurrent = "tab.current"
  case tabFocused = "tab.focused"
  case counter
  case scrollbar
  case scrollbarTick = "scrollbar.tick"
  case header
  case headerStrong = "header.strong"
  case footer
  case footerKey = "footer.key"
  case message
  case messageError = "message.error"
  case prompt

  case selection
  case selectionFocused = "selection.focused"
  case lit
  case match

  case faction = "kind.faction"
  case person = "kind.person"
  case location = "kind.location"
  case event = "kind.event"
  case concept = "kind.concept"
  case document = "kind.document"
  case claim = "kind.claim"
  case question = "kind.question"
  case hypothesis = "kind.hypothesis"
  case otherKind = "kind"

  case certain = "hedge.certain"
  case probable = "hedge.probable"
  case possible = "hedge.possible"
  case speculative = "hedge.speculative"
  case reported = "hedge.reported"

  case supporting = "rating.for"
  case opposing = "rating.against"
  case undecided = "rating.neutral"
  case unrated = "rating.unrated"

  case problemWarning = "problem"
  case problemError = "problem.error"

  /// Whether the role is laid over the roles of texts: a selection, a match.
  public var isEmphasis: Bool { Role.emphases.contains(self) }

  /// The role's number in screens and themes.
  public var style: StyleRole { StyleRole(Role.numbers[self] ?? 0) }

  /// The role with a number.
  public init?(_ style: StyleRole) {
    guard Role.allCases.indices.contains(Int(style.number)) else { return nil }
    self = Role.allCases[Int(style.number)]
  }

  private static let emphases: Set<Role> = [
    .linkCurrent, .selection, .selectionFocused, .lit, .match,
  ]

  private static let numbers: [Role: UInt8] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt8($0)) }
  )
}

extension StyledRun {
  init(_ text: VisibleText, _ role: Role, emphasis: Role? = nil, link: Int? = nil) {
    self.init(text, role.style, emphasis: emphasis?.style, link: link)
  }
}

extension StyledLine {
  init(_ text: VisibleText, _ role: Role) {
    self.init(text, role.style)
  }

  mutating func append(_ text: VisibleText, _ role: Role) {
    append(text, role.style)
  }
}

extension Screen {
  mutating func draw(
    _ text: VisibleText,
    _ role: Role,
    at point: Point,
    width: Int? = nil
  ) {
    draw(text, role.style, at: point, width: width)
  }
}
