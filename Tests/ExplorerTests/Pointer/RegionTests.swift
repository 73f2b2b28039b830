import TerminalUI
import Testing

@testable import Explorer

@Suite struct RegionTests {
  @Test(arguments: [
    ("", RegionTarget.row(list: 0, entry: 2)), ("jj", .row(list: 0, entry: 1)),
    ("3", .row(list: 2, entry: 16)), ("j<Enter>", .link(0)), ("j<Enter>)", .link(1)),
    ("?", .overlay), ("/quay", .overlayField),
    ("j<Enter>H<C-g>", .overlayRow(0)), ("&qu", .overlayField),
  ])
  func `the cursor stands on what is chosen`(keys: String, target: RegionTarget) throws {
    var driver = try ExplorerDriver()
    try driver.press(keys)
    #expect(driver.cursorTarget == target)
  }

  @Test(arguments: [
    ("Dockers' Union", RegionTarget.row(list: 0, entry: 0)), ("People", .tab(.list(0), 1)),
    ("Locations", .tab(.list(1), 0)), ("Article", .tab(.main, 1)), ("0 Entry", .pane(.main)),
    ("? keys", .hint("application.help")), ("/ search", .hint("search.open")),
    ("The elected council", .line(2)), ("¶1", .link(1)),
  ])
  func `what stands on the screen has a region`(text: String, target: RegionTarget) throws {
    let driver = try ExplorerDriver(120, 40)
    #expect(try driver.target(at: text) == target)
  }

  @Test func `rows, field, preview and scrollbar of a search have regions`() throws {
    var driver = try ExplorerDriver(120, 24)
    try driver.press("/the")
    #expect(try driver.target(at: "/ the", offset: 2) == .overlayField)
    let targets = Set(driver.regions.regions.map(\.target))
    #expect(targets.isSuperset(of: [.overlayRow(0), .overlayRow(1), .overlayPreview]))
    #expect(targets.contains(.overlayScrollbar))
  }

  @Test func `scrollbars and the border between lists and main pane have regions`() throws {
    let driver = try ExplorerDriver(80, 24)
    let targets = Set(driver.regions.regions.map(\.target))
    #expect(targets.isSuperset(of: [.scrollbar(.main), .divider, .pane(.main), .pane(.list(0))]))
  }

  @Test(arguments: ["", "j<Enter>", "}0", "/quay", "?", "&c", "3<Enter>"])
  func `regions lie on the screen`(keys: String) throws {
    for (width, height) in [(120, 40), (80, 24), (40, 12)] {
      var driver = try ExplorerDriver(width, height)
      try driver.press(keys)
      for region in driver.regions.regions {
        let rect = region.rect
        #expect(rect.minX >= 0 && rect.minY >= 0, "\(region)")
        #expect(rect.maxX <= width && rect.maxY <= height, "\(region)")
      }
    }
  }

  /// Also if the lists show only what the paragraph mentions.
  @Test(arguments: ["", "jj", "}0F", "2*F", "&c"])
  func `the row of an entry shows its title`(keys: String) throws {
    var driver = ExplorerDriver(160, 40, library: try Samples.harbourWithArticle())
    try driver.press(keys)
    var count = 0
    for region in driver.regions.regions {
      guard case .row(_, let entry) = region.target else { continue }
      let cells = driver.screen.rows[region.rect.minY].cells[region.rect.minX..<region.rect.maxX]
      let text = String(String.UnicodeScalarView(cells.filter { $0.width > 0 }.map(\.base)))
      let title = driver.explorer.library.title(of: entry).string
      #expect(text.contains(title.prefix(20)), "\(text) for \(title)")
      count += 1
    }
    #expect(count > 2)
  }
}

extension ExplorerDriver {
  /// What the parts of the screen stand for.
  var regions: RegionMap<RegionTarget> {
    var renderer = renderer
    return renderer.canvas(of: explorer).regions
  }

  /// What the cell stands for in which a text starts, or one some cells further.
  func target(at text: String, offset: Int = 0) throws -> RegionTarget? {
    for (y, row) in screen.rows.enumerated() {
      let cells = row.cells.map { Character($0.base) }
      let wanted = Array(text)
      guard cells.count >= wanted.count else { continue }
      for x in 0...(cells.count - wanted.count)
      where cells[x..<(x + wanted.count)].elementsEqual(wanted) {
        return regions.target(at: Point(x: x + offset, y: y))
      }
    }
    throw Missing(text: text)
  }

  private struct Missing: Error { let text: String }
}
