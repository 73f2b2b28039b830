import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds the links that start or end here, grouped by type and direction.
  mutating func addLinks(of position: Int) {
    let groups = linkGroups(of: position)
    guard !groups.isEmpty else { return }
    builder.heading("Links", count: groups.reduce(0) { $0 + $1.links.count })
    let longest = groups.map(\.label.width).max() ?? 0
    let column = builder.width < 64 ? 4 : min(longest, 20) + 4
    for group in groups {
      var label = StyledLine("  ", .text)
      label.append(group.label, .label)
      // A label too wide for its column has a line of its own.
      if label.width > column - 2 {
        builder.add(label)
        label = StyledLine()
      }
      for (link, other) in group.links {
        let gap = column - label.width
        label.append(.spaces(gap), .text)
        label.append(builder.name(other, in: library))
        builder.add(label, facts: facts(link), hanging: column)
        addRemark(on: link, indent: column)
        label = StyledLine()
      }
    }
  }

  private struct LinkGroup {
    var label: VisibleText
    var links: [(link: Link, other: Int)]
  }

  /// Links forwards, then backwards; types in the order in which the dossier first uses them here.
  private func linkGroups(of position: Int) -> [LinkGroup] {
    var groups: [LinkGroup] = []
    var known: [String: Int] = [:]
    func collect(_ edges: ArraySlice<Graph.Edge>, isForward: Bool) {
      for edge in edges {
        guard case .link(let index) = edge.relation else { continue }
        let link = library.dossier.links[index]
        // A link from an entry to itself is shown once.
        if !isForward && edge.other == position { continue }
        let label = label(of: link.type, isForward: isForward)
        if let group = known[label.string] {
          groups[group].links.append((link, edge.other))
        } else {
          known[label.string] = groups.count
          groups.append(LinkGroup(label: label, links: [(link, edge.other)]))
        }
      }
    }
    collect(library.graph.edges(from: position), isForward: true)
    collect(library.graph.edges(to: position), isForward: false)
    return groups
  }

  private func label(of type: LinkType.ID, isForward: Bool) -> VisibleText {
    guard let type = library.dossier.vocabulary.linkType(type) else { return VisibleText(type) }
    if type.isSymmetric { return VisibleText("↔ \(type.label)") }
    return VisibleText(isForward ? "→ \(type.label)" : "← \(type.inverse)")
  }

  private mutating func facts(_ link: Link) -> StyledLine {
    var parts: [StyledLine] = []
    if let when = link.when {
      let mark = when.origin == .inferred ? " (inferred)" : ""
      parts.append(StyledLine(VisibleText(when.date.phrase + mark), .date))
    }
    parts.append(firmness(link))
    parts.append(builder.citations(link.citations))
    return .facts(parts)
  }

  /// How firm the link is: its hedge, and its status if that is not plainly asserted.
  private func firmness(_ link: Link) -> StyledLine {
    if link.origin == .analyst { return StyledLine("annotator", .analyst) }
    switch (link.hedge, link.status) {
    case (.certain, .asserted): return StyledLine("stated", .certain)
    case (.certain, let status): return StyledLine(VisibleText(status.rawValue), .reported)
    case (let hedge, .asserted): return StyledLine(VisibleText(hedge.rawValue), Role(hedge))
    case (let hedge, let status):
      // "reported, reported" says no more than once.
      guard hedge.rawValue != status.rawValue else {
        return StyledLine(VisibleText(hedge.rawValue), Role(hedge))
      }
      return StyledLine(VisibleText("\(status.rawValue), \(hedge.rawValue)"), Role(hedge))
    }
  }

  private mutating func addRemark(on link: Link, indent: Int) {
    builder.remark(link.why, indent: indent)
    if !link.attribution.isAuthorAlone {
      var line = StyledLine("said by ", .dim)
      line.append(
        contentsOf: builder.speakers(link.attribution, limit: EntryLayout.mostSpeakers, in: library)
      )
      builder.add(line, indent: indent)
    }
  }
}
