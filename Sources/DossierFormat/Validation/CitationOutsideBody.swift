import DossierModel
import YAMLTree

/// Citations lead to the article, not to captions and appeals around it.
enum CitationOutsideBody: Rule {
  static let name = "citation-outside-body"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    guard let article = draft.file.header.article else { return }
    for citation in draft.cited
    where !article.body.contains(citation.paragraph)
      && (1...article.paragraphCount).contains(citation.paragraph)
    {
      findings.warn(
        self,
        "paragraph \(citation.paragraph) is not part of the article’s body",
        at: draft.tree[Int(citation.node)]
      )
    }
  }
}
