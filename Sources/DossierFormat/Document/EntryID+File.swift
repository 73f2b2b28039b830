import Diagnostics
import DossierModel
import YAMLTree

extension EntryID: FileValue {
  /// A placeholder for a required id that is still to be read.
  static let blank = EntryID(known: "?")

  static func read(_ node: Node, _ reader: inout FileReader) -> EntryID? {
    guard let text = String.read(node, &reader) else { return nil }
    if let id = EntryID(text) { return id }
    if EntryID.reserved.contains(text) {
      reader.report(
        "reserved-id",
        "\(Diagnostic.quoted(text)) is no entry; it stands for a speaker in an attribution chain",
        remedy: "choose another id",
        at: node
      )
    } else {
      reader.report(
        "bad-id",
        "\(Diagnostic.quoted(text)) cannot be an id",
        remedy:
          "use up to \(EntryID.maximumLength) bytes without white space or invisible characters",
        at: node
      )
    }
    return nil
  }

  var written: TreeValue { .text(text) }
}

extension EntryID: PackedAsAnother {
  init(packed: String) { self.init(known: packed) }

  var packed: String { text }
}
