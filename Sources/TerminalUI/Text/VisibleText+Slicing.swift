extension VisibleText {
  /// Returns the longest prefix that fits into a number of cells.
  public func prefix(width limit: Int) -> VisibleText {
    guard width > limit else { return self }
    if isPlain {
      return VisibleText(
        sanitised: String(Substring(string.utf8.prefix(max(0, limit)))),
        width: max(0, limit)
      )
    }
    let end = end(ofWidth: limit)
    return VisibleText(sanitised: String(string[..<end.index]), width: end.width)
  }

  /// Where the longest prefix ends that fits into a number of cells, found without reading the rest.
  private func end(ofWidth limit: Int) -> (index: String.Index, width: Int) {
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    var width = 0
    while index != scalars.endIndex {
      let cells = DisplayWidth.of(scalars[index])
      guard width + cells <= limit else { break }
      width += cells
      index = scalars.index(after: index)
    }
    return (index, width)
  }

  /// Whether the text is ASCII: any other character has more bytes than cells.
  var isPlain: Bool { string.utf8.count == width }

  /// Returns the text without the characters in its first cells.
  public func dropping(width count: Int) -> VisibleText {
    if isPlain {
      let kept = max(0, width - max(0, count))
      return VisibleText(
        sanitised: String(Substring(string.utf8.dropFirst(width - kept))),
        width: kept
      )
    }
    let end = end(ofWidth: count)
    return VisibleText(sanitised: String(string[end.index...]), width: width - end.width)
  }

  /// Returns the text padded with spaces, at least one, to a number of cells.
  public func padded(to count: Int) -> VisibleText {
    self + .spaces(max(1, count - width))
  }

  /// Returns the text cut to a number of cells, with an ellipsis if something was cut off.
  public func truncated(to limit: Int) -> VisibleText {
    guard width > limit else { return self }
    guard limit > 0 else { return .empty }
    return prefix(width: limit - 1) + "…"
  }
}

extension StyledLine {
  /// Returns the line cut to a number of cells, with an ellipsis if something was cut off.
  public func truncated(to limit: Int) -> StyledLine {
    guard width > limit else { return self }
    guard limit > 0 else { return StyledLine() }
    var result = StyledLine()
    for run in runs {
      let room = limit - result.width
      guard run.text.width >= room else {
        result.append(run)
        continue
      }
      // The ellipsis takes the last cell, even if this run would fit.
      let part = run.text.prefix(width: room - 1) + "…"
      result.append(run.replacingText(part))
      break
    }
    return result
  }
}
