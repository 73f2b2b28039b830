import Diagnostics
import DossierModel
import YAMLTree

/// Links lead from one entry to another.
enum SelfLink: Rule {
  static let name = "self-link"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for (position, link) in draft.links.enumerated() where link.from == link.to {
      findings.warn(
        self,
        "the link leads from \(Diagnostic.quoted(link.from.text)) to itself",
        at: draft.node(ofLinkAt: position, "to")
      )
    }
  }
}
