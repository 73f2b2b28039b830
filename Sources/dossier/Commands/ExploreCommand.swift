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
    guard Output.isTerminal || theme != nil else {
      return try printOutline(of: source, article)
    }
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    if let theme { try shelf.check(theme) }
    guard Output.isTerminal else { return try printOutline(of: source, article) }
    try ExplorerRun(source: source, article: article, shelf: shelf, theme: theme).run()
  }

  private static func printOutline(
    of source: DossierSource,
    _ article: ArticleOptions?
  ) throws(Failure) {
    let opened = try source.open()
    _ = try article?.load()
    try Outline(Library(opened.dossier)).print()
  }
}
