import TerminalUI

/// Which keys ask for which command in which context.
struct Keymap: Sendable {
  /// One or more keys, pressed in turn, and what they ask for.
  struct Binding: Hashable, Sendable {
    let context: KeyContext
    let keys: [KeyPress]
    /// The first of them.
    let first: KeyPress
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
  /// The same by context, in the order of all contexts.
  ///
  /// Some thirty bindings are searched sooner than a dictionary is made of them, which every start
  /// would wait for.
  private let bindingsByContext: [[Binding]]

  init(_ bindings: [Binding]) {
    self.bindings = bindings
    bindingsByContext = KeyContext.allCases.map { context in
      bindings.filter { $0.context == context }
    }
  }

  /// What keys mean in a context, or in one that it falls back on.
  func match(_ keys: [KeyPress], in context: KeyContext) -> Match {
    guard let first = keys.first else { return .nothing }
    var context: KeyContext? = context
    while let asked = context {
      var isPrefix = false
      for binding in bindingsByContext[asked.rawValue] where binding.first == first {
        if binding.keys == keys { return .command(binding.command) }
        isPrefix = isPrefix || binding.keys.starts(with: keys)
      }
      if isPrefix { return .prefix }
      context = asked.parent
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
    var narrower: [KeyContext] = []
    for context in context.chain {
      let taught = bindings.first { binding in
        binding.command == command && binding.context == context
          && !bindings.contains { $0.keys == binding.keys && narrower.contains($0.context) }
      }
      if let taught { return taught.notation }
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
          guard let sequence = KeyPress.sequence(notation), let first = sequence.first else {
            preconditionFailure("\(id) has a key that does not exist: \(notation)")
          }
          return Keymap.Binding(
            context: context,
            keys: sequence,
            first: first,
            notation: notation,
            command: id
          )
        }
      }
    }
  }
}
