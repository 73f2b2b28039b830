extension VisibleText {
  /// One base with its marks.
  struct Cluster {
    /// The characters of the cluster.
    var text: Substring
    /// How many cells it takes: 1 or 2.
    var width: Int
  }

  /// The bases, each with its marks, from left to right.
  func clusters() -> [Cluster] {
    var clusters: [Cluster] = []
    let scalars = string.unicodeScalars
    var start = scalars.startIndex
    while start != scalars.endIndex {
      let width = DisplayWidth.isWide(scalars[start]) ? 2 : 1
      var end = scalars.index(after: start)
      while end != scalars.endIndex, CharacterKind(scalars[end]) == .mark {
        end = scalars.index(after: end)
      }
      clusters.append(Cluster(text: string[start..<end], width: width))
      start = end
    }
    return clusters
  }

  /// Returns the longest prefix that fits into a number of cells.
  public func prefix(width limit: Int) -> VisibleText {
    guard width > limit else { return self }
    if isPlain {
      return VisibleText(
        sanitised: String(Substring(string.utf8.prefix(max(0, limit)))),
        width: max(0, limit)
      )
    }
    var taken = 0
    var end = string.startIndex
    for cluster in clusters() {
      guard taken + cluster.width <= limit else { break }
      taken += cluster.width
      end = cluster.text.endIndex
    }
    return VisibleText(sanitised: String(string[..<end]), width: taken)
  }

  /// Whether the text is ASCII: any other character has more bytes than cells.
  var isPlain: Bool { string.utf8.count == width }

  /// The index of the last space before a cell, in ASCII text.
  func lastSpace(before end: Int) -> Int? {
    let head = string.utf8.prefix(max(0, end))
    guard let space = head.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    return head.distance(from: head.startIndex, to: space)
  }

  /// Returns the text without the characters in its first cells.
  public func dropping(width count: Int) -> VisibleText {
    if isPlain {
      let kept = max(0, width - max(0, count))
      return VisibleText(sanitised: String(Substring(string.utf8.suffix(kept))), width: kept)
    }
    let dropped = prefix(width: count)
    let rest = string.unicodeScalars.dropFirst(dropped.string.unicodeScalars.count)
    return VisibleText(sanitised: String(rest), width: width - dropped.width)
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
