/// Every command by its name.
struct CommandTable: Sendable {
  /// The commands of the program itself, then those of each view and each overlay.
  static let standard = CommandTable(
    [
      Command.moving, Command.panes, Command.reading, Command.navigation, Command.finding,
      Command.editing, Command.application,
    ].joined() + MainViews.all.flatMap { $0.commands } + Overlays.all.flatMap { $0.commands }
  )

  /// Every command in the order of help: by group, then as listed.
  let all: [Command]
  private let indices: [Command.ID: Int]

  init(_ commands: some Sequence<Command>) {
    let groups = Dictionary(grouping: commands, by: \.group)
    all = Command.Group.allCases.flatMap { groups[$0] ?? [] }
    var indices: [Command.ID: Int] = [:]
    for (index, command) in all.enumerated() {
      let other = indices.updateValue(index, forKey: command.id)
      precondition(other == nil, "Two commands are called \(command.id).")
    }
    self.indices = indices
  }

  /// The command with a name.
  subscript(id: Command.ID) -> Command {
    guard let index = indices[id] else { preconditionFailure("No command is called \(id).") }
    return all[index]
  }
}
