import DossierModel
import YAMLTree

/// The contents of a file before it is known whether they fit together.
struct UncheckedDossier {
  let file: DossierFile
  let vocabulary: Vocabulary
  let tree: Tree
  let entries: [Entry]
  let entryNodes: [Int32]
  let positions: [EntryID: Int32]
  let references: [FileReader.Reference]
  let cited: [FileReader.CitedParagraph]
  let linkNodes: [Int32]
  let ratingNodes: [Int32]

  init(file: DossierFile, reader: FileReader) {
    self.file = file
    vocabulary = Vocabulary(kinds: file.kinds, linkTypes: file.linkTypes)
    tree = reader.tree
    entries = reader.entries
    entryNodes = reader.entryNodes
    positions = reader.positions
    references = reader.references
    cited = reader.cited
    linkNodes = reader.linkNodes
    ratingNodes = reader.ratingNodes
  }

  var links: [Link] { file.links }
  var ratings: [Rating] { file.ratings }

  func position(of id: EntryID) -> Int? { positions[id].map(Int.init) }

  func entry(_ id: EntryID) -> Entry? { position(of: id).map { entries[$0] } }

  /// The node of an entry's field, or of its id if it lacks the field.
  func node(ofEntryAt position: Int, _ key: String? = nil) -> Node {
    let id = tree[Int(entryNodes[position])]
    return key.flatMap { tree[id.index + 1][$0] } ?? id
  }

  func node(ofLinkAt position: Int, _ key: String? = nil) -> Node {
    let link = tree[Int(linkNodes[position])]
    return key.flatMap { link[$0] } ?? link
  }

  func node(ofRatingAt position: Int, _ key: String? = nil) -> Node {
    let rating = tree[Int(ratingNodes[position])]
    return key.flatMap { rating[$0] } ?? rating
  }

  func dossier() throws(BrokenReference) -> Dossier {
    try Dossier(
      header: file.header,
      vocabulary: vocabulary,
      entries: entries,
      links: file.links,
      ratings: file.ratings
    )
  }
}
