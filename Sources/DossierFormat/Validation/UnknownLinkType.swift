import Diagnostics
import DossierModel
import YAMLTree

/// Links are of a type that is built in or that the file adds.
enum UnknownLinkType: Rule {
  static let name = "unknown-link-type"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, link) in dossier.links.enumerated()
    where dossier.vocabulary.linkType(link.type) == nil && !FileReader.isBlank(link.type)
      && !dossier.tree.mayHaveUnread(link.type)
    {
      let meant = report.list.suggestions.closest(
        to: link.type,
        among: dossier.vocabulary.linkTypes.lazy.map(\.id)
      )
      report.error(
        self,
        "there is no link type \(Diagnostic.quoted(link.type))",
        remedy: meant.map(Diagnostic.didYouMean)
          ?? "add it under “link types”",
        at: dossier.node(ofLinkAt: position, "type")
      )
    }
  }
}
