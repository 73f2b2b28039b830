import Diagnostics
import DossierModel
import YAMLTree

/// No link is there twice.
enum RepeatedLink: Rule {
  static let name = "repeated-link"

  private struct Ends: Hashable {
    let from: EntryID
    let type: LinkType.ID
    let to: EntryID
    let when: DatedWhen?
    let status: Link.Status
    let attribution: Attribution
  }

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    var seen: [Ends: Int] = [:]
    for (position, link) in dossier.links.enumerated() {
      let isTurned =
        dossier.vocabulary.linkType(link.type)?.isSymmetric == true && link.to < link.from
      let ends = Ends(
        from: isTurned ? link.to : link.from,
        type: link.type,
        to: isTurned ? link.from : link.to,
        when: link.when,
        status: link.status,
        attribution: link.attribution
      )
      guard let earlier = seen.updateValue(position, forKey: ends) else { continue }
      report.warn(
        self,
        "the same link stands on line \(dossier.node(ofLinkAt: earlier).place.line)",
        remedy: "merge them",
        at: dossier.node(ofLinkAt: position)
      )
    }
  }
}
