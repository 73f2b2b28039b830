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

    mutating func add(_ run: StyledRun) {
      var rest = run
      while rest.text.isPlain {
        let room = limit - line.width
        if rest.text.width <= room {
          if let space = rest.text.lastSpace(before: rest.text.width) {
            cut = line.width + space + 1
          }
          return line.append(rest)
        }
        guard let space = rest.text.lastSpace(before: room + 1), line.width + space >= indent
        else { break }
        // A space after a full line is where the line is cut.
        line.append(rest.replacingText(rest.text.prefix(width: min(room, space + 1))))
        breakLine(dropsNothing: true)
        rest = rest.replacingText(rest.text.dropping(width: space + 1))
      }
      addByCells(rest)
    }

    /// Adds text of any width, or words that are longer than the line.
    private mutating func addByCells(_ run: StyledRun) {
      var start = run.text.string.unicodeScalars.startIndex
      var startWidth = 0
      var width = 0
      let scalars = run.text.string.unicodeScalars
      var index = start
      while index != scalars.endIndex {
        let scalar = scalars[index]
        let cells = scalar.isASCII ? 1 : DisplayWidth.of(scalar)
        if scalar == " ", overflows(width - startWidth + cells) {
          // A space after a full line is where the line is cut.
          line.append(slice(run, start..<index, width: width - startWidth))
          breakLine(dropsNothing: true)
          index = scalars.index(after: index)
          width += cells
          (start, startWidth) = (index, width)
          continue
        }
        // What is carried over may fill the next line, which is then cut at its end.
        while overflows(width - startWidth + cells) {
          line.append(slice(run, start..<index, width: width - startWidth))
          (start, startWidth) = (index, width)
          breakLine(dropsNothing: false)
        }
        width += cells
        index = scalars.index(after: index)
        if scalar == " " { cut = line.width + width - startWidth }
      }
      line.append(slice(run, start..<scalars.endIndex, width: width - startWidth))
    }

    mutating func finish() -> [StyledLine] {
      lines.append(line)
      return lines
    }

    private func overflows(_ added: Int) -> Bool { line.width + added > limit }

    private func slice(
      _ run: StyledRun,
      _ range: Range<String.Index>,
      width: Int
    ) -> StyledRun {
      let text = Substring(run.text.string.unicodeScalars[range])
      return run.replacingText(VisibleText(sanitised: String(text), width: width))
    }

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
