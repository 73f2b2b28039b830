import ArgumentParser
import Explorer
import Preferences
import TerminalUI

/// `dossier render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write down the screen that keys lead to, without a terminal."
  )

  @OptionGroup var source: DossierOptions

  @OptionGroup var article: ArticleOptions

  @Option(help: ArgumentHelp("The extent of the screen.", valueName: "columns x rows"))
  var size = "80x24"

  @Option(help: "Keys to press first, such as 'jj<Enter>'.")
  var keys = ""

  @Option(help: "text, ansi or svg.", transform: format)
  var format = RenderedScreen.Format.text

  @Option(help: ArgumentHelp("Draw with this theme.", valueName: "name"))
  var theme = "dark"

  func validate() throws {
    try article.validate(withDossier: source.path)
  }

  func run() throws {
    let size = try parsedSize()
    guard let keys = KeyPress.sequence(keys) else {
      throw Failure(
        .wrongUsage,
        "“\(keys)” are no keys",
        remedy: "write them as jj<Enter>, and < as <lt>"
      )
    }
    let shelf = ThemeShelf(folders: Folders(environment: Environment.value))
    try shelf.check(theme)
    let opened = try DossierSource(path: source.path, isLarge: source.large).open()
    let text = try article.load()
    var explorer = Explorer(
      Library(opened.dossier, beside: text),
      size: size,
      themes: shelf.themes,
      theme: theme,
      provenance: opened.provenance(article, text: text, obstacle: Editor().obstacle)
    )
    var renderer = Renderer()
    for key in keys {
      if explorer.handle(.key(key), &renderer).contains(.quit) { break }
      while explorer.isBusy(renderer) { _ = explorer.work(&renderer) }
    }
    var output = Output()
    try output.rendered(
      RenderedScreen(renderer.screen(of: explorer), theme: explorer.theme, format: format)
    )
    try output.flush()
  }

  private static func format(_ name: String) throws -> RenderedScreen.Format {
    guard let format = RenderedScreen.Format(rawValue: name) else {
      throw ValidationError("the formats are text, ansi and svg")
    }
    return format
  }

  private func parsedSize() throws(Failure) -> Size {
    let parts = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1],
      (1...2000).contains(width), (1...500).contains(height)
    else {
      throw Failure(
        .wrongUsage,
        "“\(size)” is no size",
        remedy: "write columns x rows, up to 2000x500"
      )
    }
    return Size(width: width, height: height)
  }
}
