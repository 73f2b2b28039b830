import Diagnostics
import DossierModel
import YAMLTree

/// Reads the parts of a dossier from a tree and collects every fault.
///
/// One reader goes through the whole file; the mapping that it is in is its `cursor`.
struct FileReader {
  /// A place where the file names an entry.
  struct Reference {
    let id: EntryID
    let role: ReferenceRole
    let node: Int32
  }

  /// A place where the file cites a paragraph.
  struct CitedParagraph {
    let paragraph: Int
    let quoteNode: Int32?
    let node: Int32
  }

  let tree: Tree
  var diagnostics = DiagnosticList()
  var entries: [Entry] = []
  /// For each entry, the index of its id; its mapping follows right after.
  var entryNodes: [Int32] = []
  var positions: [EntryID: Int32] = [:]
  var references: [Reference] = []
  var cited: [CitedParagraph] = []
  var linkNodes: [Int32] = []
  var ratingNodes: [Int32] = []
  var citationCount = 0
  var referenceField: ReferenceField?
  private var cursor: MappingCursor
  private var isComplete = true
  private let progress: ((Double) -> Void)?
  private var mappingCount = 0

  /// The places of the tree's own faults.
  let faultPlaces: Set<Place>
  /// What is wrong with a file of another version; everything else in it is meaningless then.
  var foreignVersion: Diagnostic?

  init(_ tree: Tree, after faults: [Fault], progress: ((Double) -> Void)? = nil) {
    self.progress = progress
    faultPlaces = Set(faults.map(\.place))
    for fault in faults { diagnostics.add(fault.diagnostic) }
    self.tree = tree
    cursor = MappingCursor(tree.root)
  }

  /// Reads a value from a mapping.
  ///
  /// - Returns: Whether everything required was there.
  mutating func read(
    _ node: Node,
    into value: inout some FieldSet,
    noun: String,
    expected: String = "a mapping"
  ) -> Bool {
    guard node.kind == .mapping else {
      reportType(node, expected: expected)
      return false
    }
    mappingCount &+= 1
    if mappingCount.isMultiple(of: 4096) { progress?(Double(node.index) / Double(tree.count)) }
    var other = MappingCursor(node)
    var isOtherComplete = true
    swap(&cursor, &other)
    swap(&isComplete, &isOtherComplete)
    value.exchange(&self)
    if cursor.foundCount < node.count { reportUnknownKeys(in: node, of: value, noun: noun) }
    swap(&cursor, &other)
    swap(&isComplete, &isOtherComplete)
    return isOtherComplete
  }

  /// The mapping that is being read.
  var mapping: Node { cursor.node }

  mutating func value(of key: StaticString) -> Node? {
    guard let node = cursor.value(of: key), !node.isNull else { return nil }
    return node
  }

  mutating func requiredValue(of key: StaticString) -> Node? {
    // Looked up once, because lookups are counted.
    let node = cursor.value(of: key)
    if let node, !node.isNull { return node }
    isComplete = false
    if let node {
      report(
        "empty-text",
        "\(Diagnostic.quoted(key.description)) is empty",
        remedy: "write it out",
        at: node
      )
      return nil
    }
    guard !tree.mayHaveUnread(key.description, in: mapping) else { return nil }
    report(
      "missing-key",
      "\(Diagnostic.quoted(key.description)) is missing here",
      remedy: "add it",
      at: mapping
    )
    return nil
  }

  /// Marks the current mapping as one that lacks something required.
  mutating func markIncomplete() { isComplete = false }
}
