import DossierModel
import YAMLTree

/// Only what has a name has other names.
enum NamelessAliases: Rule {
  static let name = "alias-without-name"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated()
    where !entry.content.isNamed && !entry.names.isEmpty {
      let node = dossier.node(ofEntryAt: position, "aliases")
      guard node.kind == .sequence,
        dossier.node(ofEntryAt: position, "name").index == dossier.node(ofEntryAt: position).index
      else { continue }
      report.error(
        self,
        "\(entry.content.noun) without a name cannot have aliases",
        remedy: "make one of them its “name”",
        at: node
      )
    }
  }
}
