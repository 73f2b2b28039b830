import Diagnostics
import DossierModel
import YAMLTree

/// Links lead from one entry to another.
enum SelfLink: Rule {
  static let name = "self-link"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, link) in dossier.links.enumerated() where link.from == link.to {
      report.warn(
        self,
        "the link leads from \(Diagnostic.quoted(link.from.text)) to itself",
        at: dossier.node(ofLinkAt: position, "to")
      )
    }
  }
}
