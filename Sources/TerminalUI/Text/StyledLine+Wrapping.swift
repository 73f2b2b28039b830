extension StyledLine {
  /// Returns the line broken into lines of a width, at spaces where there are any.
  ///
  /// - Parameters:
  ///   - limit: The cells that a line may take; at least 2 are used.
  ///   - indent: What continuation lines start with.
  /// - Returns: At least one line.
  public func wrapped(to limit: Int, indent: Int = 0) -> [StyledLine] {
    let limit = max(2, limit)
    guard width > limit else { return [self] }
    var wrapper = Wrapper(limit: limit, indent: min(indent, limit - 2))
    for run in runs {
      for (position, word) in run.text.string.split(
        separator: " ",
        omittingEmptySubsequences: false
      )
      .enumerated() {
        if position > 0 { wrapper.space(like: run) }
        if !word.isEmpty {
          wrapper.add(run.replacingText(VisibleText(word)))
        }
      }
    }
    return wrapper.finish()
  }

  private struct Wrapper {
    let limit: Int
    let indent: Int
    private var lines: [StyledLine] = []
    private var line = StyledLine()
    /// The last word so far: runs without a space between them.
    private var word: [StyledRun] = []
    private var wordWidth = 0
    private var pendingSpace: StyledRun?

    init(limit: Int, indent: Int) {
      self.limit = limit
      self.indent = indent
    }

    mutating func add(_ run: StyledRun) {
      word.append(run)
      wordWidth += run.text.width
    }

    mutating func space(like run: StyledRun) {
      placeWord()
      if let space = pendingSpace, line.width + space.text.width < limit { line.append(space) }
      pendingSpace = run.replacingText(" ")
    }

    mutating func finish() -> [StyledLine] {
      placeWord()
      lines.append(line)
      return lines
    }

    private mutating func placeWord() {
      guard !word.isEmpty else { return }
      let spaceWidth = pendingSpace?.text.width ?? 0
      if line.width + spaceWidth + wordWidth <= limit {
        if let pendingSpace { line.append(pendingSpace) }
        for run in word { line.append(run) }
      } else {
        if line.width > indent || lines.isEmpty && line.width > 0 { breakLine() }
        for run in word { placeLong(run) }
      }
      pendingSpace = nil
      word = []
      wordWidth = 0
    }

    /// Places a run that may be wider than a line, cut wherever a line is full.
    private mutating func placeLong(_ run: StyledRun) {
      guard line.width + run.text.width > limit else {
        line.append(run)
        return
      }
      var part = ""
      var partWidth = 0
      for cluster in run.text.clusters() {
        if line.width + partWidth + cluster.width > limit {
          append(part, width: partWidth, like: run)
          breakLine()
          (part, partWidth) = ("", 0)
        }
        part += cluster.text
        partWidth += cluster.width
      }
      append(part, width: partWidth, like: run)
    }

    private mutating func append(_ part: String, width: Int, like run: StyledRun) {
      line.append(run.replacingText(VisibleText(sanitised: part, width: width)))
    }

    private mutating func breakLine() {
      lines.append(line)
      line = StyledLine()
      if indent > 0, let role = lines.last?.runs.last?.role {
        line.append(VisibleText(String(repeating: " ", count: indent)), role)
      }
    }
  }
}
