import Diagnostics
import DossierModel
import YAMLTree

/// Links are of a type that is built in or that the file adds.
enum UnknownLinkType: Rule {
  static let name = "unknown-link-type"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, link) in draft.links.enumerated()
    where draft.vocabulary.linkType(link.type) == nil && !FileReader.isBlank(link.type)
      && !draft.tree.mayHaveUnread(link.type)
    {
      let meant = findings.list.suggestions.closest(
        to: link.type,
        among: draft.vocabulary.linkTypes.lazy.map(\.id)
      )
      findings.error(
        self,
        "there is no link type \(Diagnostic.quoted(link.type))",
        remedy: meant.map { "did you mean \(Diagnostic.quoted($0))?" }
          ?? "add it under “link types”",
        at: draft.node(ofLinkAt: position, "type")
      )
    }
  }
}
