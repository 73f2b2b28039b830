import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds the questions that turn on an entry, the claims about it, and those it makes.
  mutating func addStatements(about position: Int) {
    let statements = entries(relatedTo: position, by: .attribution)
    let about = Dictionary(grouping: entries(relatedTo: position, by: .about)) {
      library.kind(of: $0)
    }
    addStatements("Questions that turn on it", about[EntityKind.question.id])
    addExplanations("Explanations that involve it", about[EntityKind.hypothesis.id])
    addStatements("Claims about it", about[EntityKind.claim.id])
    addStatements("Attributed to it", statements)
  }

  private mutating func addStatements(_ heading: VisibleText, _ positions: [Int]?) {
    guard let positions, !positions.isEmpty else { return }
    builder.heading(heading, count: positions.count)
    for position in positions { addStatement(position, indent: 2) }
  }

  private mutating func addExplanations(_ heading: VisibleText, _ positions: [Int]?) {
    guard let positions, !positions.isEmpty else { return }
    builder.heading(heading, count: positions.count)
    for run in byQuestion(positions, explanation: { $0 }) {
      builder.add(builder.item(run.question, in: library), indent: 2)
      for position in run.items { addStatement(position, indent: 4) }
    }
  }

  private mutating func addStatement(_ position: Int, indent: Int) {
    let entry = library.entry(position)
    let firmness = firmness(of: entry)
    let speaker = isAuthors(entry) ? StyledLine("author", .dim) : StyledLine()
    let citations = builder.citations(entry.citations)
    builder.add(
      builder.item(position, in: library),
      facts: .facts([speaker, firmness, citations]),
      indent: indent,
      hanging: 2
    )
    addSpeakers(ofEntryAt: position, indent: indent + 2)
  }

  /// Adds who says a claim, unless that is the author alone.
  mutating func addSpeakers(ofEntryAt position: Int, indent: Int) {
    let entry = library.entry(position)
    guard case .claim(let claim) = entry.content, !isAuthors(entry) else { return }
    var line = StyledLine("said by ", .dim)
    line.append(
      contentsOf: builder.speakers(
        claim.attribution,
        origin: entry.origin,
        limit: EntryLayout.mostSpeakers,
        in: library
      )
    )
    builder.add(line, indent: indent)
  }

  /// Where others refer to a claim, so many of its speakers are shown.
  static let mostSpeakers = 8

  /// The entries that name this one in a field, each once even if it does so again.
  func entries(relatedTo position: Int, by relation: Graph.Relation) -> [Int] {
    var entries: [Int] = []
    for edge in library.graph.edges(to: position)
    where edge.relation == relation && edge.other != entries.last {
      entries.append(edge.other)
    }
    return entries
  }

  /// Whether an entry is a claim that the author makes without quoting anybody.
  private func isAuthors(_ entry: Entry) -> Bool {
    guard case .claim(let claim) = entry.content else { return false }
    return claim.attribution.isAuthorAlone
  }

  private func firmness(of entry: Entry) -> StyledLine {
    switch entry.content {
    case .claim(let claim):
      StyledLine(VisibleText(claim.hedge.rawValue), Role(claim.hedge))
    case .question(let question):
      StyledLine(VisibleText(question.status.rawValue), .dim)
    case .hypothesis(let hypothesis):
      StyledLine(VisibleText(hypothesis.stance.rawValue), Role(hypothesis.stance))
    case .faction, .person, .location, .event, .concept, .document, .other:
      StyledLine()
    }
  }
}
