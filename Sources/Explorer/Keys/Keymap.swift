import TerminalUI

/// Which keys ask for which command in which context.
struct Keymap: Sendable {
  /// One or more keys, pressed in turn, and what they ask for.
  struct Binding: Hashable, Sendable {
    let context: KeyContext
    let keys: [KeyPress]
    /// The keys as they are written.
    let notation: String
    let command: Command.ID
  }

  /// What keys mean.
  enum Match: Hashable, Sendable {
    case command(Command.ID)
    /// They are the start of a longer sequence.
    case prefix
    case nothing
  }

  /// The keys that the program comes with.
  static let standard = Keymap(CommandTable.standard.all.flatMap(\.defaultBindings))

  /// Every binding in the order of the table of commands.
  let bindings: [Binding]
  /// What keys mean in the contexts where they mean something.
  private let meanings: [[KeyPress]: [Meaning]]
  /// What can be taught for a command, in the order of the table.
  private let lessons: [Command.ID: [Lesson]]

  private struct Meaning {
    let context: KeyContext
    let match: Match
  }

  private struct Lesson {
    let context: KeyContext
    let notation: String
    /// The contexts in which the same keys have a meaning.
    let contextsOfKeys: [KeyContext]
  }

  init(_ bindings: [Binding]) {
    self.bindings = bindings
    var meanings: [[KeyPress]: [Meaning]] = [:]
    var contexts: [[KeyPress]: [KeyContext]] = [:]
    for binding in bindings {
      let context = binding.context
      contexts[binding.keys, default: []].append(context)
      meanings[binding.keys, default: []]
        .append(Meaning(context: context, match: .command(binding.command)))
      for length in 1..<max(1, binding.keys.count) {
        meanings[Array(binding.keys.prefix(length)), default: []]
          .append(Meaning(context: context, match: .prefix))
      }
    }
    self.meanings = meanings
    lessons = Dictionary(grouping: bindings, by: \.command).mapValues { bindings in
      bindings.map {
        Lesson(
          context: $0.context,
          notation: $0.notation,
          contextsOfKeys: contexts[$0.keys] ?? []
        )
      }
    }
  }

  /// What keys mean in a context, or in one that it falls back on.
  func match(_ keys: [KeyPress], in context: KeyContext) -> Match {
    guard let meanings = meanings[keys] else { return .nothing }
    for context in context.chain {
      if let meaning = meanings.first(where: { $0.context == context }) { return meaning.match }
    }
    return .nothing
  }

  /// A single key that asks for a command in a context.
  func press(for command: Command.ID, in context: KeyContext) -> KeyPress? {
    bindings.lazy.filter { $0.command == command && $0.keys.count == 1 }
      .first { match($0.keys, in: context) == .command(command) }?.keys.first
  }

  /// The bindings that work in a context: those of a narrower context hide the same keys of a wider.
  func bindings(in context: KeyContext) -> [Binding] {
    var taken: Set<[KeyPress]> = []
    return context.chain.flatMap { context in
      bindings.filter { $0.context == context && taken.insert($0.keys).inserted }
    }
  }

  /// The keys to teach for a command in a context: the first that ask for it and that no narrower
  /// context uses otherwise.
  func keys(for command: Command.ID, in context: KeyContext) -> String? {
    guard let lessons = lessons[command] else { return nil }
    var narrower: [KeyContext] = []
    for context in context.chain {
      let lesson = lessons.first { lesson in
        lesson.context == context && !lesson.contextsOfKeys.contains(where: narrower.contains)
      }
      if let lesson { return lesson.notation }
      narrower.append(context)
    }
    return nil
  }
}

extension Command {
  /// The bindings of the keys that the program comes with.
  fileprivate var defaultBindings: [Keymap.Binding] {
    keys.flatMap { row in
      row.contexts.flatMap { context in
        row.notations.map { notation in
          guard let sequence = KeyPress.sequence(notation) else {
            preconditionFailure("\(id) has a key that does not exist: \(notation)")
          }
          return Keymap.Binding(
            context: context,
            keys: sequence,
            notation: notation,
            command: id
          )
        }
      }
    }
  }
}
