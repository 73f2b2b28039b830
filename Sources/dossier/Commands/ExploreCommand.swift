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

  @Argument(
    help: "The dossier, - for standard input; the built-in one by default. With #ID: opens there."
  )
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
    let named = DossierAddress(path)
    let source = DossierSource(path: named.path, isLarge: isLarge)
    guard Output.isTerminal || theme != nil else {
      return try printOutline(of: source, article, at: named.address)
    }
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    if let theme { try shelf.check(theme) }
    guard Output.isTerminal else {
      return try printOutline(of: source, article, at: named.address)
    }
    try ExplorerRun(
      source: source,
      article: article,
      address: named.address,
      shelf: shelf,
      theme: theme
    )
    .run()
  }

  private static func printOutline(
    of source: DossierSource,
    _ article: ArticleOptions?,
    at address: Address?
  ) throws(Failure) {
    let opened = try source.open()
    _ = try article?.load()
    let library = Library(opened.dossier)
    if let address, !address.isFound(in: library) {
      throw Failure.noEntry(address.fragment, in: library)
    }
    guard let entry = address?.entry(in: library) else { return try Outline(library).print() }
    var output = Output()
    for line in library.lines(about: entry, width: 80) { try output.line(line) }
    try output.flush()
  }
}
