extension StyledLine {
  /// Returns the line wrapped to a width, at spaces where possible.
  ///
  /// - Parameters:
  ///   - limit: The cells that a line may take; at least 2 are used.
  ///   - indent: How many spaces continuation lines start with.
  /// - Returns: At least one line.
  public func wrapped(to limit: Int, indent: Int = 0) -> [StyledLine] {
    let limit = max(2, limit)
    guard width > limit else { return [self] }
    var wrapper = Wrapper(limit: limit, indent: min(max(0, indent), limit - 2))
    for run in runs { wrapper.add(run) }
    return wrapper.finish()
  }

  /// Fills lines cell by cell; a full line is cut after its last space.
  private struct Wrapper {
    let limit: Int
    let indent: Int
    private var lines: [StyledLine] = []
    /// The runs of the line so far.
    private var line = StyledLine()
    /// How many cells of the line are before its last possible break, the space included.
    private var cut: Int?

    init(limit: Int, indent: Int) {
      self.limit = limit
      self.indent = indent
    }

    /// Adds text; each piece of it is copied once, however many lines it takes.
    mutating func add(_ run: StyledRun) {
      guard run.text.isPlain else { return addByCells(run, from: run.text.string.startIndex) }
      let bytes = run.text.string.utf8
      var start = bytes.startIndex
      var width = run.text.width
      while true {
        let room = limit - line.width
        if width <= room {
          if let space = lastSpace(of: bytes[start...]) { cut = line.width + space + 1 }
          return line.append(run.slice(start..<bytes.endIndex, width: width))
        }
        let end = bytes.index(start, offsetBy: max(0, room + 1))
        guard let space = lastSpace(of: bytes[start..<end]), line.width + space >= indent
        else { break }
        // A space after a full line is where the line is cut.
        let taken = min(room, space + 1)
        line.append(run.slice(start..<bytes.index(start, offsetBy: taken), width: taken))
        breakLine(dropsNothing: true)
        start = bytes.index(start, offsetBy: space + 1)
        width -= space + 1
      }
      addByCells(run, from: start)
    }

    /// How many bytes stand before the last space of ASCII text.
    private func lastSpace(of bytes: Substring.UTF8View) -> Int? {
      guard let space = bytes.lastIndex(of: UInt8(ascii: " ")) else { return nil }
      return bytes.distance(from: bytes.startIndex, to: space)
    }

    /// Adds text of any width, or words that are longer than the line.
    private mutating func addByCells(_ run: StyledRun, from first: String.Index) {
      let scalars = run.text.string.unicodeScalars
      var start = first
      var width = 0
      var index = start
      while index != scalars.endIndex {
        let scalar = scalars[index]
        let cells = scalar.isASCII ? 1 : DisplayWidth.of(scalar)
        if scalar == " ", overflows(width + cells) {
          // A space after a full line is where the line is cut.
          line.append(run.slice(start..<index, width: width))
          breakLine(dropsNothing: true)
          index = scalars.index(after: index)
          (start, width) = (index, 0)
          continue
        }
        // What is carried over may fill the next line, which is then cut at its end.
        while overflows(width + cells) {
          line.append(run.slice(start..<index, width: width))
          (start, width) = (index, 0)
          breakLine(dropsNothing: false)
        }
        width += cells
        index = scalars.index(after: index)
        if scalar == " " { cut = line.width + width }
      }
      line.append(run.slice(start..<scalars.endIndex, width: width))
    }

    mutating func finish() -> [StyledLine] {
      lines.append(line)
      return lines
    }

    private func overflows(_ added: Int) -> Bool { line.width + added > limit }

    /// Ends the line after its last space, unless that is part of the indent, and carries the rest
    /// over to the next line.
    private mutating func breakLine(dropsNothing: Bool) {
      var rest = StyledLine()
      if !dropsNothing, let cut, cut > indent {
        let (head, tail) = line.split(at: cut)
        (line, rest) = (head, tail)
      }
      lines.append(line.droppingTrailingSpaces())
      var next = StyledLine()
      if indent > 0, let role = line.runs.last?.role {
        next.append(.spaces(indent), role)
      }
      next.append(contentsOf: rest)
      line = next
      cut = nil
    }
  }

  /// The line divided after a number of cells; a wide character is never divided.
  private func split(at count: Int) -> (head: StyledLine, tail: StyledLine) {
    var head = StyledLine()
    var tail = StyledLine()
    for run in runs {
      let room = count - head.width
      if run.text.width <= room && tail.width == 0 {
        head.append(run)
      } else if room <= 0 || tail.width > 0 {
        tail.append(run)
      } else {
        let part = run.text.prefix(width: room)
        head.append(run.replacingText(part))
        tail.append(run.replacingText(run.text.dropping(width: part.width)))
      }
    }
    return (head, tail)
  }

  private func droppingTrailingSpaces() -> StyledLine {
    guard let last = runs.last, last.text.string.utf8.last == UInt8(ascii: " ") else { return self }
    var runs = runs
    while let run = runs.last {
      let kept = run.text.string.utf8.reversed().drop { $0 == UInt8(ascii: " ") }.count
      if kept == 0 {
        runs.removeLast()
        continue
      }
      runs[runs.count - 1] = run.replacingText(
        run.text.prefix(width: run.text.width - (run.text.string.utf8.count - kept))
      )
      break
    }
    return StyledLine(runs)
  }
}

extension StyledRun {
  /// A part of the run that takes a number of cells.
  fileprivate func slice(_ range: Range<String.Index>, width: Int) -> StyledRun {
    if width == text.width { return self }
    return replacingText(VisibleText(sanitised: String(text.string[range]), width: width))
  }
}
