import ArgumentParser
import Explorer
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
    let source = DossierSource(path: path, isLarge: isLarge)
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    if let theme { try shelf.check(theme) }
    guard Output.isTerminal else {
      let opened = try source.open()
      _ = try article?.load()
      return try Outline(Library(opened.dossier)).print()
    }
    let reading = ExplorerRun(source: source, article: article, shelf: shelf, theme: theme)
    try reading.run()
  }
}
