/// Every command by its name.
struct CommandTable: Sendable {
  /// The commands of the program itself, then those of each view and each overlay.
  static let standard = CommandTable(
    [
      Command.moving, Command.panes, Command.reading, Command.navigation, Command.finding,
      Command.editing, Command.application, Command.closing,
    ].joined() + MainViews.all.flatMap { $0.commands } + Overlays.commands
  )

  /// Every command in the order of help: by group, then as listed.
  let all: [Command]

  init(_ commands: some Sequence<Command>) {
    let commands = Array(commands)
    all = Command.Group.allCases.flatMap { group in commands.filter { $0.group == group } }
  }

  /// The command with a name.
  subscript(id: Command.ID) -> Command {
    guard let command = all.first(where: { $0.id == id }) else {
      preconditionFailure("No command is called \(id).")
    }
    return command
  }
}
