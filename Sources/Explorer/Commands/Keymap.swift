import TerminalUI

/// Which keys ask for which command in which context.
struct Keymap: Sendable {
  /// One or more keys, pressed in turn, and what they ask for.
  struct Binding: Hashable, Sendable {
    let context: KeyContext
    let keys: [KeyPress]
    let command: Command

    /// The keys as they are written.
    var notation: String { keys.map(\.description).joined() }
  }

  /// What keys mean.
  enum Match: Hashable, Sendable {
    case command(Command)
    /// They are the start of a longer sequence.
    case prefix
    case nothing
  }

  /// Every binding in the order of the table.
  let bindings: [Binding]
  private let commands: [Sequence: Command]
  private let prefixes: Set<Sequence>
  /// The bindings that ask for a command, in the order of the table.
  private let taught: [Asked: [Int]]

  private struct Sequence: Hashable {
    let context: KeyContext
    let keys: [KeyPress]
  }

  private struct Asked: Hashable {
    let context: KeyContext
    let command: Command
  }

  init(_ bindings: [Binding]) {
    self.bindings = bindings
    taught = Dictionary(grouping: bindings.indices) {
      Asked(context: bindings[$0].context, command: bindings[$0].command)
    }
    var commands: [Sequence: Command] = [:]
    var prefixes: Set<Sequence> = []
    for binding in bindings {
      commands[Sequence(context: binding.context, keys: binding.keys)] = binding.command
      for length in 1..<max(1, binding.keys.count) {
        let start = Array(binding.keys.prefix(length))
        prefixes.insert(Sequence(context: binding.context, keys: start))
      }
    }
    self.commands = commands
    self.prefixes = prefixes
  }

  /// What keys mean in a context, or in one that it falls back on.
  func match(_ keys: [KeyPress], in context: KeyContext) -> Match {
    for context in context.chain {
      let sequence = Sequence(context: context, keys: keys)
      if let command = commands[sequence] { return .command(command) }
      if prefixes.contains(sequence) { return .prefix }
    }
    return .nothing
  }

  /// The bindings that work in a context: those of a narrower context hide the same keys of a wider.
  func bindings(in context: KeyContext) -> [Binding] {
    var taken: Set<[KeyPress]> = []
    return context.chain.flatMap { context in
      bindings.filter { $0.context == context && taken.insert($0.keys).inserted }
    }
  }

  /// The keys to teach for a command in a context: the first that ask for it.
  func keys(for command: Command, in context: KeyContext) -> String? {
    for (depth, wider) in context.chain.enumerated() {
      for index in taught[Asked(context: wider, command: command)] ?? [] {
        let binding = bindings[index]
        let isHidden = context.chain.prefix(depth).contains {
          commands[Sequence(context: $0, keys: binding.keys)] != nil
        }
        if !isHidden { return binding.notation }
      }
    }
    return nil
  }
}
