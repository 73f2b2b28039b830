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
    let opened = try DossierSource(path: path, isLarge: isLarge).open()
    let text = try article?.load()
    if !Output.isTerminal, theme == nil { return try Outline(Library(opened.dossier)).print() }
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    if let theme { try shelf.check(theme) }
    guard Output.isTerminal else { return try Outline(Library(opened.dossier)).print() }
    let editor = Editor()
    let provenance = opened.provenance(article, text: text, obstacle: editor.obstacle)
    try run(
      Library(opened.dossier, beside: text),
      provenance,
      shelf,
      theme: theme
    ) { file, place in
      switch file {
      case .dossier: editor.edit(path ?? "", at: place)
      case .article: editor.edit(article?.path ?? "", at: place)
      }
    }
  }

  private static func run(
    _ library: Library,
    _ provenance: Provenance,
    _ shelf: ThemeShelf,
    theme: String?,
    edit: @escaping ExplorerSession.Editing
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
      theme: theme ?? ThemeShelf.initialName(hasColor: terminal.traits.colorDepth != .none),
      provenance: provenance,
      isUnicode: terminal.traits.isUnicode,
      complaint: shelf.faults.first.map { VisibleText($0) }
    )
    var session = ExplorerSession(explorer, on: terminal, edit: edit)
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
