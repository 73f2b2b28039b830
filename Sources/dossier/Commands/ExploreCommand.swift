import ArgumentParser
import Explorer
import NcursesTerminal
import Preferences
import TerminalUI

/// `dossier [FILE]`.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Open the explorer (the default)."
  )

  @Argument(help: "The dossier, - for standard input; the built-in one by default.")
  var file: String?

  @OptionGroup var source: DossierOptions

  @OptionGroup var article: ArticleOptions

  @Option(help: ArgumentHelp("Start with this theme.", valueName: "name"))
  var theme: String?

  func validate() throws {
    try source.validate(with: file)
    try article.validate(withDossier: file ?? source.path)
  }

  func run() throws {
    try ExploreCommand.explore(
      path: file ?? source.path,
      isLarge: source.large,
      article: article,
      theme: theme
    )
  }

  /// Opens the explorer, or prints the outline where standard output is no terminal.
  static func explore(
    path: String?,
    isLarge: Bool = false,
    article: ArticleOptions? = nil,
    theme: String? = nil
  ) throws(Failure) {
    let dossier = try DossierSource(path: path, isLarge: isLarge).load()
    let text = try article?.load()
    guard Output.isTerminal else { return try Outline(Library(dossier)).print() }
    let library = Library(dossier, beside: text)
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    if let theme { try shelf.check(theme) }
    try run(library, shelf, theme: theme ?? ThemeShelf.initialName)
  }

  private static func run(
    _ library: Library,
    _ shelf: ThemeShelf,
    theme: String
  ) throws(Failure) {
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal.open(
        TerminalOptions(reportsMouse: false, usesColor: !Environment.isSet("NO_COLOR"))
      )
    } catch {
      throw Failure(.noTerminal, error.message.string)
    }
    let explorer = Explorer(
      library,
      size: terminal.size,
      themes: shelf.themes,
      theme: theme,
      isUnicode: terminal.traits.isUnicode,
      complaint: shelf.faults.first.map { VisibleText($0) }
    )
    var session = ExplorerSession(explorer, on: terminal)
    do {
      try session.run()
      terminal.close()
    } catch {
      terminal.close()
      switch error {
      case .signal(let number): NcursesTerminal.raiseAgain(number)
      case .vanished: throw Failure(.noTerminal, "the terminal is gone")
      }
    }
  }
}
