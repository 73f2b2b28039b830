import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds what the weighing of explanations says: a question's explanations, an explanation's
  /// evidence, or what a claim bears on.
  mutating func addArgument(_ entry: Entry, at position: Int) {
    switch entry.content {
    case .question: addExplanations(of: position)
    case .hypothesis: addEvidence(for: position)
    case .claim: addBearing(of: position)
    case .faction, .person, .location, .event, .concept, .document, .other: break
    }
  }

  private mutating func addExplanations(of question: Int) {
    let all = library.graph.edges(to: question).filter { $0.relation == .answers }.map(\.other)
    guard !all.isEmpty else { return }
    let outline = outline(of: all)
    builder.heading("Candidate explanations", count: all.count)
    for (position, depth) in outline { addExplanation(position, indent: 2 + 2 * min(depth, 4)) }
    for (position, _) in outline {
      let evidence = Evidence(for: position, in: library)
      guard !evidence.isEmpty else { continue }
      builder.space()
      builder.add(evidenceHeading(of: position))
      addEvidence("for", evidence.supporting)
      addEvidence("against", evidence.opposing)
      addUndecided(evidence.undecided)
    }
  }

  /// Explanations with their depths; parts follow the one they belong to.
  private func outline(of all: [Int]) -> [(position: Int, depth: Int)] {
    let parts = Dictionary(grouping: all) { parent(of: $0) }
    var outline: [(position: Int, depth: Int)] = []
    var stack = (parts[nil] ?? []).reversed().map { (position: $0, depth: 0) }
    while let next = stack.popLast() {
      outline.append(next)
      for part in (parts[next.position] ?? []).reversed() { stack.append((part, next.depth + 1)) }
    }
    return outline
  }

  private func parent(of hypothesis: Int) -> Int? {
    guard case .hypothesis(let content) = library.entry(hypothesis).content else { return nil }
    return content.within.flatMap { library.dossier.position(of: $0) }
  }

  private mutating func evidenceHeading(of position: Int) -> StyledLine {
    var line = StyledLine("Evidence on ", .heading)
    line.append(builder.name(position, in: library))
    return line
  }

  private mutating func addExplanation(_ position: Int, indent: Int) {
    guard case .hypothesis(let hypothesis) = library.entry(position).content else { return }
    let stance = StyledLine(VisibleText(hypothesis.stance.rawValue), Role(hypothesis.stance))
    let citations = builder.citations(library.entry(position).citations)
    builder.add(
      builder.item(position, in: library),
      facts: .facts([stance, citations]),
      indent: indent,
      hanging: 2
    )
    guard Evidence(for: position, in: library).isEmpty else { return }
    builder.add(
      StyledLine("unrated: no claim is weighed against it", .unrated),
      indent: indent + 2
    )
  }

  private mutating func addEvidence(_ label: VisibleText, _ ratings: [Evidence.Item]) {
    for (index, item) in ratings.enumerated() {
      var line = evidenceLabel(index == 0 ? label : "")
      line.append(item.rating.grade.sign + " ", Role(item.rating.grade))
      line.append(builder.name(item.claim, in: library))
      builder.add(line, facts: standing(ofClaimAt: item.claim), indent: 2, hanging: 11)
    }
  }

  private func evidenceLabel(_ label: VisibleText) -> StyledLine {
    var line = StyledLine(label, .label)
    line.append(.spaces(max(1, 8 - line.width)), .text)
    return line
  }

  /// Evidence that decides nothing is only counted: listed, it would bury the rest.
  private mutating func addUndecided(_ ratings: [Evidence.Item]) {
    guard !ratings.isEmpty else { return }
    let count = ratings.count == 1 ? "1 claim tells" : "\(ratings.count) claims tell"
    var line = evidenceLabel("neutral")
    line.append(VisibleText("   \(count) nothing either way"), .dim)
    builder.add(line, indent: 2, hanging: 11)
  }

  /// How firmly a claim is put forward, and by whom unless that is the author.
  private func standing(ofClaimAt position: Int) -> StyledLine {
    let entry = library.entry(position)
    guard case .claim(let claim) = entry.content else { return StyledLine() }
    let speaker: StyledLine =
      if claim.attribution.isAuthorAlone {
        StyledLine()
      } else if entry.origin == .analyst {
        StyledLine("annotator", .analyst)
      } else {
        StyledLine("quoted", .dim)
      }
    return .facts([speaker, StyledLine(VisibleText(claim.hedge.rawValue), Role(claim.hedge))])
  }

  private mutating func addEvidence(for hypothesis: Int) {
    let evidence = Evidence(for: hypothesis, in: library)
    if evidence.isEmpty {
      builder.heading("Evidence")
      builder.add(StyledLine("Unrated: no claim is weighed against it.", .unrated), indent: 2)
      return
    }
    addRatings("Evidence for it", evidence.supporting)
    addRatings("Evidence against it", evidence.opposing)
    addRatings("Evidence that does not tell", evidence.undecided)
  }

  private mutating func addRatings(_ heading: VisibleText, _ items: [Evidence.Item]) {
    guard !items.isEmpty else { return }
    builder.heading(heading, count: items.count)
    for item in items { addRating(item.rating, naming: item.claim) }
  }

  private mutating func addBearing(of claim: Int) {
    let edges = library.graph.edges(from: claim)
    let bearings = edges.compactMap { edge -> (Rating, Int)? in
      guard case .rating(let index) = edge.relation else { return nil }
      return (library.dossier.ratings[index], edge.other)
    }
    guard !bearings.isEmpty else { return }
    builder.heading("Bears on", count: bearings.count)
    for run in byQuestion(bearings, explanation: \.1) {
      builder.add(builder.item(run.question, in: library), indent: 2)
      for (rating, hypothesis) in run.items { addRating(rating, naming: hypothesis, indent: 4) }
    }
  }

  /// Gathers what concerns explanations under the questions that these answer, first met first.
  func byQuestion<Item>(
    _ items: [Item],
    explanation: (Item) -> Int
  ) -> [(question: Int, items: [Item])] {
    var runs: [(question: Int, items: [Item])] = []
    var runOfQuestion: [Int: Int] = [:]
    for item in items {
      guard case .hypothesis(let content) = library.entry(explanation(item)).content,
        let question = library.dossier.position(of: content.question)
      else { continue }
      if let run = runOfQuestion[question] {
        runs[run].items.append(item)
      } else {
        runOfQuestion[question] = runs.count
        runs.append((question, [item]))
      }
    }
    return runs
  }

  private mutating func addRating(_ rating: Rating, naming position: Int, indent: Int = 2) {
    var line = StyledLine(rating.grade.sign + " ", Role(rating.grade))
    line.append(builder.name(position, in: library))
    let grade = StyledLine(VisibleText(rating.grade.phrase), Role(rating.grade))
    let origin = rating.origin == .analyst ? StyledLine("annotator", .analyst) : StyledLine()
    let citations = builder.citations(rating.citations)
    builder.add(line, facts: .facts([grade, origin, citations]), indent: indent, hanging: 3)
    addSpeakers(ofEntryAt: position, indent: indent + 3)
    builder.remark(rating.why, indent: indent + 3)
  }
}
