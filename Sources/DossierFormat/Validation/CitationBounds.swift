import DossierModel
import YAMLTree

/// Citations lead to paragraphs that the article has.
enum CitationBounds: Rule {
  static let name = "citation-bounds"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    let count = dossier.file.header.article?.paragraphCount ?? .max
    for citation in dossier.cited where !(1...count).contains(citation.paragraph) {
      report.error(
        self,
        citation.paragraph < 1
          ? "paragraphs are counted from 1"
          : "the article has no paragraph \(citation.paragraph), only \(count)",
        remedy: "cite another paragraph, or correct the number of paragraphs",
        at: dossier.tree[Int(citation.node)]
      )
    }
  }
}
