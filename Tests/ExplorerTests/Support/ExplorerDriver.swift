import DossierFormat
import DossierModel
@testable import Explorer
import TerminalUI
import Testing

/// Presses keys and tells what a reader sees.
struct ExplorerDriver {
  private(set) var explorer: Explorer
  private(set) var renderer = Renderer()
  /// The same explorer, driven without anything that is kept from one event to the next.
  private var forgetful: Explorer
  /// What the terminal shows.
  private(set) var screen: Screen
  private(set) var effects: [Effect] = []
  /// Whether the terminal shows characters beyond ASCII.
  private let isUnicode: Bool

  init(_ width: Int = 100, _ height: Int = 30, dossier: Dossier? = nil) throws {
    self.init(width, height, library: Library(try dossier ?? Samples.harbour()))
  }

  init(
    _ width: Int = 100,
    _ height: Int = 30,
    library: Library,
    provenance: Provenance = .nowhere,
    isUnicode: Bool = true
  ) {
    explorer = Explorer(
      library,
      size: Size(width: width, height: height),
      themes: [
        ThemeChoice(Theme(name: "first", isLight: false, styles: [])),
        ThemeChoice(Theme(name: "second", isLight: true, styles: [])),
      ],
      provenance: provenance,
      isUnicode: isUnicode
    )
    forgetful = explorer
    self.isUnicode = isUnicode
    screen = renderer.screen(of: explorer)
    draw()
  }

  /// Presses keys written as `jj<Enter>`.
  mutating func press(_ keys: String) throws {
    for key in try #require(KeyPress.sequence(keys)) { handle(.key(key)) }
  }

  private mutating func handle(_ event: InputEvent) {
    effects += explorer.handle(event, &renderer)
    // What was laid out last is laid out again, too.
    forgetful.contentKey = nil
    var none = Renderer()
    _ = forgetful.handle(event, &none)
    draw()
  }

  /// Draws as a session does, and makes sure that nothing kept from before shows in it.
  private mutating func draw() {
    let drawn = renderer.screen(of: explorer)
    screen = isUnicode ? drawn : drawn.inASCII
    #expect(drawn == explorer.screen(), "something is drawn as it was before")
    #expect(drawn == forgetful.screen(), "something was laid out before it changed")
  }

  /// Opens the place of an address, as the command line does.
  mutating func open(_ address: Address) throws {
    let isFound = explorer.open(address)
    try #require(isFound, "no \(address)")
    _ = forgetful.open(address)
    draw()
  }

  /// Ends an edit that was asked for; whether the files are to be read again.
  @discardableResult mutating func finishEditing(_ outcome: EditOutcome) -> Bool {
    let readsAgain = explorer.finishEditing(outcome)
    _ = forgetful.finishEditing(outcome)
    draw()
    return readsAgain
  }

  /// Ends a reading of the files that was asked for.
  mutating func finishReloading(_ outcome: ReloadOutcome, isAfterEdit: Bool = false) {
    explorer.finishReloading(outcome, isAfterEdit: isAfterEdit, &renderer)
    forgetful.contentKey = nil
    var none = Renderer()
    forgetful.finishReloading(outcome, isAfterEdit: isAfterEdit, &none)
    draw()
  }

  /// Lets the explorer work, as a session does while nothing is typed.
  mutating func idle() {
    // What there is to do depends on what is laid out already.
    var same = renderer
    _ = forgetful.work(&same)
    _ = explorer.work(&renderer)
    draw()
  }

  mutating func resize(_ width: Int, _ height: Int) {
    handle(.resize(Size(width: width, height: height)))
  }

  /// Whether there is work to do while nothing is typed.
  var isBusy: Bool { explorer.isBusy(renderer) }

  /// Where the reader is in the main pane.
  var reading: Reading { explorer.workspace.main.view.reading }

  /// What the cursor stands on.
  var cursorTarget: RegionTarget? {
    var renderer = renderer
    return renderer.canvas(of: explorer).cursorTarget
  }

  /// Whether the reader has left.
  var hasLeft: Bool { effects.contains(.quit) }

  /// Compares the screen with the golden of a name.
  func checkGolden(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try Golden(screen).check(name, sourceLocation: sourceLocation)
  }

  /// The rows of the screen as text.
  var rows: [String] { screen.rows.map(\.text) }

  /// The last line.
  var footer: String { rows.last ?? "" }

  /// The text that is chosen where the keys go: a row, or a link.
  var chosen: String { text(of: [.selectionFocused, .linkCurrent]) }

  /// The text that has an emphasis.
  func lit(_ emphasis: Role) -> String { text(of: [emphasis]) }

  /// Whether a text stands somewhere on the screen.
  func sees(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The row in which a text stands.
  func row(with text: String) throws -> String {
    try #require(
      rows.first { $0.contains(text) },
      "no row has “\(text)”:\n\(rows.joined(separator: "\n"))"
    )
  }

  /// The row above the one in which a text stands.
  func row(above text: String) throws -> String {
    let below = try #require(rows.firstIndex { $0.contains(text) }, "no row has “\(text)”")
    return rows[max(0, below - 1)]
  }

  private func text(of roles: [Role]) -> String {
    screen.rows.map { row in
      row.text { cell in cell.emphasis.flatMap { Role($0) }.map(roles.contains) ?? false }
    }
    .filter { !$0.isEmpty }.joined(separator: " ").trimmed
  }
}

extension Screen.Row {
  /// The characters of the row.
  var text: String { text { _ in true } }

  /// The characters of the cells that pass.
  func text(where passes: (Cell) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    for (column, cell) in cells.enumerated() where cell.width > 0 && passes(cell) {
      text.append(cell.base)
      text.append(contentsOf: marks[column] ?? [])
    }
    return String(text)
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
