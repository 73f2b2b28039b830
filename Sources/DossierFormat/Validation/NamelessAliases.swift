import DossierModel
import YAMLTree

/// Only what has a name has other names.
enum NamelessAliases: Rule {
  static let name = "alias-without-name"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, entry) in draft.entries.enumerated()
    where !entry.content.isNamed && !entry.names.isEmpty {
      let node = draft.node(ofEntryAt: position, "aliases")
      guard node.kind == .sequence,
        draft.node(ofEntryAt: position, "name").index == draft.node(ofEntryAt: position).index
      else { continue }
      findings.error(
        self,
        "\(entry.content.noun) without a name cannot have aliases",
        remedy: "make one of them its “name”",
        at: node
      )
    }
  }
}
