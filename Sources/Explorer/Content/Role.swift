public import TerminalUI

/// The roles that the explorer's texts play.
public enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, strong, heading, label, link, linkCurrent, figure, date, citation,
    citationMoved, citationLost, citationUnverified, analyst
  case border, borderFocused, tab, tabCurrent, tabFocused, counter, scrollbar,
    scrollbarTick, header, headerStrong, footer, footerKey, message, messageError, prompt
  case selection, selectionFocused, lit, match, mention
  case faction, person, location, event, concept, document, claim, question, hypothesis, otherKind
  case certain, probable, possible, speculative, reported
  case supporting, opposing, undecided, unrated
  case problemWarning, problemError

  /// Whether the role is laid over the roles of texts: a selection, a match.
  public var isEmphasis: Bool { Role.emphases.contains(self) }

  /// The role's number in screens and themes.
  public var style: StyleRole { StyleRole(rawValue) }

  /// The role with a number.
  public init?(_ style: StyleRole) {
    self.init(rawValue: style.number)
  }

  private static let emphases: Set<Role> = [
    .linkCurrent, .selection, .selectionFocused, .lit, .match, .mention,
  ]
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
