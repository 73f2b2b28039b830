import Diagnostics
import DossierModel
import YAMLTree

/// Entries that share a name list the paragraphs in which it means each of them.
enum SharedName: Rule {
  static let name = "shared-name"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    var owners: [String: (first: Int, isShared: Bool)] = [:]
    for (position, entry) in dossier.entries.enumerated() where entry.content.isNamed {
      for name in entry.names {
        let key = name.text.lowercased()
        if let owner = owners[key] {
          owners[key] = (owner.first, owner.isShared || owner.first != position)
        } else {
          owners[key] = (position, false)
        }
      }
    }
    for (position, entry) in dossier.entries.enumerated() where entry.content.isNamed {
      for name in entry.names where name.paragraphs.isEmpty {
        guard let owner = owners[name.text.lowercased()], owner.isShared else { continue }
        report.warn(
          self,
          "other entries are called \(Diagnostic.quoted(name.text)) too",
          remedy: "add “at” to the name, with the paragraphs where it means this entry",
          at: dossier.node(ofEntryAt: position)
        )
      }
    }
  }
}
