/// Text of one role.
public struct StyledRun: Hashable, Sendable {
  /// The text.
  public var text: VisibleText
  /// Its role.
  public var role: StyleRole
  /// A second role whose style is laid over the first: a selection, a match.
  public var emphasis: StyleRole?
  /// The number of the link that the run belongs to, set by the maker and kept by wrapping.
  public var link: Int?

  /// Creates a run.
  public init(
    _ text: VisibleText,
    _ role: StyleRole,
    emphasis: StyleRole? = nil,
    link: Int? = nil
  ) {
    self.text = text
    self.role = role
    self.emphasis = emphasis
    self.link = link
  }

  /// Returns a run like this one with other text.
  public func replacingText(_ text: VisibleText) -> StyledRun {
    var run = self
    run.text = text
    return run
  }
}

/// A line of styled runs.
public struct StyledLine: Hashable, Sendable {
  /// The runs from left to right, none empty.
  public private(set) var runs: [StyledRun]
  /// How many cells the line takes.
  public private(set) var width: Int

  /// Creates a line of runs; empty ones are left out.
  public init(_ runs: [StyledRun] = []) {
    // Few are empty, and filtering would copy them all.
    self.runs = runs.contains { $0.text.isEmpty } ? runs.filter { !$0.text.isEmpty } : runs
    width = runs.reduce(0) { $0 + $1.text.width }
  }

  /// Creates a line of one run.
  public init(_ text: VisibleText, _ role: StyleRole) {
    self.init([StyledRun(text, role)])
  }

  /// Adds a run at the end.
  public mutating func append(_ run: StyledRun) {
    guard !run.text.isEmpty else { return }
    // Most lines have a few runs; growing one by one would copy them.
    if runs.count < 4 { runs.reserveCapacity(4) }
    runs.append(run)
    width += run.text.width
  }

  /// Adds text at the end.
  public mutating func append(_ text: VisibleText, _ role: StyleRole) {
    append(StyledRun(text, role))
  }

  /// Adds another line's runs at the end.
  public mutating func append(contentsOf line: StyledLine) {
    if runs.isEmpty { runs = line.runs } else { runs += line.runs }
    width += line.width
  }

  /// Gives a run another link.
  public mutating func setLink(_ link: Int?, ofRunAt index: Int) {
    runs[index].link = link
  }

  /// The characters without their roles.
  public var string: String { runs.reduce(into: "") { $0 += $1.text.string } }
}
