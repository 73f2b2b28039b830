import TerminalUI

/// Something that a reader can ask for: one row of the table that keys, help, hints and documents
/// are made from.
struct Command: Sendable {
  /// The stable name of a command, such as `navigate.back`.
  struct ID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    let description: String

    init(stringLiteral value: String) { description = value }
  }

  /// The headings under which help lists commands, in its order.
  enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case panes = "Panes and tabs"
    case reading = "Reading"
    case navigation = "Following links"
    case finding = "Finding"
    case editing = "Editing the dossier"
    case application = "The program"
  }

  let id: ID
  /// What it does, as help says it.
  let title: String
  let group: Group
  /// The keys that the program comes with.
  let keys: [DefaultKeys]
  /// Where the footer teaches it, and in which word.
  let hints: [Hint]
  /// Whether it works in a window that is too small to show anything.
  let worksUnseen: Bool
  let availability: @Sendable (Explorer) -> Availability
  let action: @Sendable (inout Explorer) -> Void

  init(
    _ id: ID,
    _ title: String,
    in group: Group,
    keys: DefaultKeys...,
    hints: [Hint] = [],
    worksUnseen: Bool = false,
    availability: @escaping @Sendable (Explorer) -> Availability = { _ in .available },
    action: @escaping @Sendable (inout Explorer) -> Void
  ) {
    self.id = id
    self.title = title
    self.group = group
    self.keys = keys
    self.hints = hints
    self.worksUnseen = worksUnseen
    self.availability = availability
    self.action = action
  }

  /// Keys that ask for a command in some contexts, the first key the one to teach.
  struct DefaultKeys: Sendable {
    let contexts: [KeyContext]
    let notations: [String]

    static func `in`(_ contexts: KeyContext..., keys: String...) -> DefaultKeys {
      DefaultKeys(contexts: contexts, notations: keys)
    }
  }

  /// A place in the footer of a context; lower ranks stand further left.
  struct Hint: Sendable {
    let context: KeyContext
    let rank: Int
    let word: VisibleText

    static func `in`(_ context: KeyContext, _ rank: Int, _ word: VisibleText) -> Hint {
      Hint(context: context, rank: rank, word: word)
    }
  }
}

/// Whether a command works at this moment.
enum Availability: Hashable, Sendable {
  case available
  /// It would do nothing, and why.
  case unavailable(VisibleText)

  /// Unavailable for a reason if there is one.
  init(unless reason: VisibleText?) {
    self = reason.map(Availability.unavailable) ?? .available
  }
}
