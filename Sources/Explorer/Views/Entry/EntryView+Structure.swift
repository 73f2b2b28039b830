import DossierModel
import TerminalUI

extension EntryView {
  /// Adds the entries that name this one in a field of theirs.
  mutating func addStructure(of position: Int) {
    let entry = library.entry(position)
    addList(
      entry.kind == EntityKind.hypothesis.id ? "Parts of this explanation" : "Places within",
      of: position,
      .within
    )
    addList("Events here", of: position, .place)
    addList("Takes part in", of: position, .participant)
    addList("Sources issued", of: position, .issuer)
    addList("Presumed by", of: position, .presupposes)
  }

  private mutating func addList(
    _ heading: VisibleText,
    of position: Int,
    _ relation: Graph.Relation
  ) {
    let others = library.graph.edges(to: position).filter { $0.relation == relation }.map(\.other)
    guard !others.isEmpty else { return }
    builder.heading(heading, count: others.count)
    for other in others {
      builder.add(builder.item(other, in: library), facts: date(of: other), indent: 2, hanging: 2)
    }
  }

  private func date(of position: Int) -> StyledLine {
    guard case .event(let event) = library.entry(position).content, let when = event.when else {
      return StyledLine()
    }
    return StyledLine(VisibleText(when.date.phrase), .date)
  }
}
