import DossierModel
import YAMLTree

/// Citations lead to the article, not to captions and appeals around it.
enum CitationOutsideBody: Rule {
  static let name = "citation-outside-body"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard let article = dossier.file.header.article else { return }
    for citation in dossier.cited
    where !article.body.contains(citation.paragraph)
      && (1...article.paragraphCount).contains(citation.paragraph)
    {
      report.warn(
        self,
        "paragraph \(citation.paragraph) is not part of the article’s body",
        at: dossier.tree[Int(citation.node)]
      )
    }
  }
}
