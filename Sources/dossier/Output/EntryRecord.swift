import DossierFormat
import DossierModel
import Explorer
import YAMLTree

extension Entry {
  /// The entry as `list --json` prints it.
  var brief: TreeValue {
    .mapping(
      [.init("id", .text(id.text)), .init("kind", .text(kind)), .init("name", .text(title))],
      .row
    )
  }
}

/// An entry as `show --json` prints it: a stable head, its links, and its kind's own fields under
/// the names of the dossier format.
struct EntryRecord {
  private let library: Library
  private let position: Int

  init(_ position: Int, in library: Library) {
    self.position = position
    self.library = library
  }

  var value: TreeValue {
    let entry = library.dossier.entries[position]
    let paragraphs = Set(entry.citations.map(\.paragraph)).sorted()
    var fields: [TreeValue.Entry] = [
      .init("id", .text(entry.id.text)), .init("kind", .text(entry.kind)),
      .init("name", .text(entry.title)),
      .init("aliases", .sequence(entry.aliases.map { .text($0.text) }, .row)),
      .init("summary", .text(entry.summary ?? "")),
      .init("at", .sequence(paragraphs.map(TreeValue.integer), .row)),
      .init("links", .sequence(links)),
    ]
    let taken = Set(fields.map(\.key))
    if case .mapping(let own, _) = DossierEncoder().value(of: entry, in: library.dossier) {
      fields += own.filter { !taken.contains($0.key) }
    }
    return .mapping(fields)
  }

  private var links: [TreeValue] {
    library.graph.edges(from: position).compactMap { link($0, isForward: true) }
      + library.graph.edges(to: position).compactMap { link($0, isForward: false) }
  }

  private func link(_ edge: Graph.Edge, isForward: Bool) -> TreeValue? {
    guard case .link(let index) = edge.relation else { return nil }
    let link = library.dossier.links[index]
    let type = library.dossier.vocabulary.linkType(link.type)
    let other = library.dossier.entries[edge.other]
    let direction = type?.isSymmetric == true ? "both" : isForward ? "out" : "in"
    let label = (isForward ? type?.label : type?.inverse) ?? link.type
    let paragraphs = Set(link.citations.map(\.paragraph)).sorted()
    return .mapping(
      [
        .init("type", .text(link.type)), .init("label", .text(label)),
        .init("direction", .text(direction)), .init("id", .text(other.id.text)),
        .init("name", .text(other.label)), .init("kind", .text(other.kind)),
        .init("at", .sequence(paragraphs.map(TreeValue.integer), .row)),
        .init("when", .text(link.when?.date.description ?? "")),
        .init("hedge", .text(link.hedge.rawValue)), .init("status", .text(link.status.rawValue)),
      ],
      .row
    )
  }
}
