import DossierModel
import TerminalUI
import Testing

@testable import Explorer

@Suite struct RendererTests {
  /// Citations lead to the words of the gists once these are prepared.
  @Test func `an entry has the same links whether the gists were ready before it or not`() throws {
    let library = Library(try Samples.harbour())
    var prepared = library
    prepared.needArticle()
    var differing = 0
    for position in library.dossier.entries.indices {
      let (before, after) = (content(position, library), content(position, prepared))
      if before != after { differing += 1 }
      var renderer = Renderer()
      var explorer = try ExplorerDriver().explorer
      explorer.go(to: .entry(position))
      explorer.settle(&renderer)
      #expect(explorer.content == before)
      while explorer.isBusy(renderer) { _ = explorer.work(&renderer) }
      #expect(explorer.content == after, "entry \(position) in view")
      _ = explorer.handle(.key(try #require(KeyPress("H"))), &renderer)
      _ = explorer.handle(.key(try #require(KeyPress("L"))), &renderer)
      #expect(explorer.content == after, "entry \(position) gone back to")
    }
    try #require(differing > 0, "no entry of the sample shows a difference")
  }

  private func content(_ position: Int, _ library: Library) -> Content {
    EntryLayout(library: library, subject: position, width: Self.width).content()
  }

  /// What the main pane has at 100 columns.
  private static let width = 64

  @Test func `going back shows the content that was laid out before`() throws {
    var driver = try ExplorerDriver()
    try driver.press("j<Enter>")
    let key = try #require(driver.explorer.contentKey)
    try driver.press("<Enter>")
    #expect(driver.explorer.contentKey != key)
    #expect(driver.renderer.contents.holds(key))
  }
}
