import Diagnostics
import DossierModel
import YAMLTree

/// An entry has each of its names once.
enum RepeatedName: Rule {
  static let name = "repeated-name"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated() where entry.names.count > 1 {
      var seen: Set<String> = []
      for name in entry.names where !seen.insert(name.text).inserted {
        report.warn(
          self,
          "the name \(Diagnostic.quoted(name.text)) stands here twice",
          remedy: "remove one of them",
          at: dossier.node(ofEntryAt: position, "aliases")
        )
      }
    }
  }
}
