import DossierModel
import YAMLTree

extension Attribution: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> Attribution? {
    guard node.kind == .sequence else {
      reader.reportType(node, expected: "a list")
      return nil
    }
    guard node.count > 0 else {
      reader.report(
        "empty-list",
        "the attribution names nobody",
        remedy: "leave it out where the author speaks, or write [unspecified]",
        at: node
      )
      return nil
    }
    if node.count == 1, node.items.contains(where: { $0.hasText("author") }) { return .author }
    return Attribution(node.items.compactMap { source($0, &reader) })
  }

  private static func source(_ node: Node, _ reader: inout FileReader) -> Source? {
    if node.hasText("author") { return .author }
    if node.hasText("unspecified") { return .unspecified }
    return reader.readReference(node).map(Source.entry)
  }

  var written: TreeValue {
    .sequence(
      chain.map { source in
        switch source {
        case .author: .text("author")
        case .unspecified: .text("unspecified")
        case .entry(let id): id.written
        }
      },
      .row
    )
  }
}

extension Attribution: PackedAsAnother {
  init(packed: [EntryID]) {
    self.init(
      packed.map { id in
        switch id {
        case .author: .author
        case .unspecified: .unspecified
        default: .entry(id)
        }
      }
    )
  }

  /// The chain with the words that a file has for speakers who are no entries.
  var packed: [EntryID] {
    chain.map { source in
      switch source {
      case .author: .author
      case .unspecified: .unspecified
      case .entry(let id): id
      }
    }
  }
}

extension EntryID {
  fileprivate static let author = EntryID(known: "author")
  fileprivate static let unspecified = EntryID(known: "unspecified")
}
