import Explorer
import TerminalUI
import Testing

@Suite struct GoldenTests {
  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `the first screen`(width: Int, height: Int) throws {
    let driver = try ExplorerDriver(width, height)
    try driver.checkGolden("start-\(width)x\(height)")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `an entry that was gone to`(width: Int, height: Int) throws {
    var driver = try ExplorerDriver(width, height)
    try driver.press("j<Enter>")
    try driver.checkGolden("entry-\(width)x\(height)")
  }

  @Test(arguments: [(80, 24, true), (20, 6, false)])
  func `a large file being read`(width: Int, height: Int, isUnicode: Bool) throws {
    let screen = LoadingScreen(name: "harbours of the world.yaml")
      .screen(Size(width: width, height: height), done: 0.456)
    try Golden(isUnicode ? screen : screen.inASCII).check("loading-\(width)x\(height)")
  }

  @Test func `a question with its explanations`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("3")
    try driver.checkGolden("question-120x40")
  }

  @Test func `an explanation with its evidence`() throws {
    var driver = try ExplorerDriver(120, 40)
    try driver.press("/sold it<Enter>")
    try driver.checkGolden("explanation-120x40")
  }

  @Test func `the article with the mentions of an entry lit`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("}")
    try driver.checkGolden("article-80x24")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `the article's text with the mentions of an entry lit`(width: Int, height: Int) throws {
    let library = try Samples.harbourWithArticle()
    var driver = ExplorerDriver(width, height, library: library)
    try driver.press("jj*")
    try driver.checkGolden("text-\(width)x\(height)")
  }

  @Test func `a text that is not the dossier's`() throws {
    let library = try Samples.harbourWithArticle { text in
      "A headline that was not there before.\n\n" + text.replacing("keeps silent", with: "is mute")
    }
    var driver = ExplorerDriver(120, 40, library: library)
    try driver.press("0}")
    try driver.checkGolden("text-other-120x40")
    try driver.press("{")
    try driver.checkGolden("entry-in-other-text-120x40")
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `all that is anchored to a paragraph`(width: Int, height: Int) throws {
    var driver = ExplorerDriver(width, height, library: try Samples.harbourWithArticle())
    try driver.press("*o")
    try driver.checkGolden("paragraph-\(width)x\(height)")
  }

  @Test func `help`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("?")
    try driver.checkGolden("help-80x24")
  }

  @Test func `the history`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("<Enter><Enter>HHj<Enter><C-g>")
    try driver.checkGolden("history-80x24")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `a search`(width: Int, height: Int) throws {
    var driver = try ExplorerDriver(width, height)
    try driver.press("/quay")
    try driver.checkGolden("search-\(width)x\(height)")
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `a search by kind`(width: Int, height: Int) throws {
    var driver = try ExplorerDriver(width, height)
    try driver.press("/quay<C-r>")
    try driver.checkGolden("search-by-kind-\(width)x\(height)")
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `a search that finds nothing`(width: Int, height: Int) throws {
    var driver = try ExplorerDriver(width, height)
    try driver.press("/hxrbxur")
    try driver.checkGolden("search-miss-\(width)x\(height)")
  }

  @Test func `a narrowed list`() throws {
    var driver = try ExplorerDriver(80, 24)
    try driver.press("&c")
    try driver.checkGolden("narrowing-80x24")
  }

  @Test func `an empty dossier`() throws {
    let driver = try ExplorerDriver(80, 24, dossier: Samples.empty())
    try driver.checkGolden("empty-80x24")
  }

  @Test(arguments: [
    ("start", ""), ("entry", "j<Enter>"), ("question", "3"), ("article", "}"), ("help", "?"),
    ("search", "/quay"), ("search-by-kind", "/quay<C-r>"),
    ("search-miss", "/hxrbxur"), ("narrowing", "&c"), ("about", "i"),
    ("history", "<Enter><Enter>HHj<Enter><C-g>"), ("paragraph", "*o"),
  ])
  func `a screen on a terminal that shows ASCII only`(name: String, keys: String) throws {
    var driver = ExplorerDriver(80, 24, library: Library(try Samples.harbour()), isUnicode: false)
    try driver.press(keys)
    #expect(driver.rows.allSatisfy { $0.utf8.count == 80 })
    try driver.checkGolden("ascii-\(name)-80x24")
  }

  @Test func `a window that is too small`() throws {
    let driver = try ExplorerDriver(19, 5)
    try driver.checkGolden("too-small-19x5")
  }
}
