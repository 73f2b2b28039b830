import ArgumentParser
import NcursesTerminal
import Preferences
import TerminalUI
import YAMLTree

/// `dossier info`.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Print every version, path and terminal capability in use."
  )

  func run() throws {
    let folders = Folders(environment: Environment.value)
    var output = Output()
    func row(_ label: VisibleText, _ value: String?) throws(Failure) {
      try output.line(label.padded(to: 16) + VisibleText(value ?? "none"))
    }
    try row("version", Version.number)
    try row("program", CommandLine.arguments.first)
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
    let survey = TerminalSurvey(TerminalOptions(usesColor: !Environment.isSet("NO_COLOR")))
    if let fault = survey.fault { try row("terminal", fault.message.string) }
    for (label, value) in survey.facts { try row(label, value.string) }
    try row("libyaml", LibYAML.version)
    for fault in themes.faults { try output.line(VisibleText(fault)) }
    try output.flush()
  }
}
