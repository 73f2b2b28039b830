import ArgumentParser
import Preferences
import TerminalUI

/// `dossier info`.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Print the version, the paths, the themes and the environment in use."
  )

  func run() throws {
    let folders = Folders(environment: Environment.value)
    var output = Output()
    func row(_ label: VisibleText, _ value: String?) throws(Failure) {
      try output.line(label.padded(to: 16) + VisibleText(value ?? "none"))
    }
    try row("version", Version.number)
    try row("dossier", "built in")
    try row("configuration", folders.configuration)
    try row("own themes", folders.themes)
    let themes = ThemeShelf(folders: folders)
    try row("themes", themes.themes.map(\.name).joined(separator: ", "))
    for name in [
      "TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "ESCDELAY", "VISUAL", "EDITOR",
      "DOSSIER_SECURE",
    ] {
      try row(VisibleText(name), Environment.value(name))
    }
    for fault in themes.faults { try output.line(VisibleText(fault)) }
    try output.flush()
  }
}
