import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds the entries that name this one in a field of theirs.
  mutating func addStructure(of position: Int) {
    let entry = library.entry(position)
    addList(
      entry.kind == EntityKind.hypothesis.id ? "Parts of this explanation" : "Places within",
      of: position,
      .within
    )
    addList("Events here", of: position, .place)
    addList("Events it figures in", of: position, .participant)
    addList("Sources issued", of: position, .issuer)
    addList("Presumed by", of: position, .presupposes)
  }

  private mutating func addList(
    _ heading: VisibleText,
    of position: Int,
    _ relation: Graph.Relation
  ) {
    let others = entries(relatedTo: position, by: relation)
    guard !others.isEmpty else { return }
    builder.heading(heading, count: others.count)
    for other in others {
      builder.add(builder.item(other, in: library), facts: facts(of: other), indent: 2, hanging: 2)
    }
  }

  /// Of an event, whether it came about at all, and when.
  private func facts(of position: Int) -> StyledLine {
    guard case .event(let event) = library.entry(position).content else { return StyledLine() }
    var facts: [StyledLine] = []
    if event.occurrence != .happened {
      facts.append(StyledLine(VisibleText(event.occurrence.rawValue), .dim))
    }
    if let when = event.when { facts.append(StyledLine(VisibleText(when.date.phrase), .date)) }
    return .facts(facts)
  }
}
