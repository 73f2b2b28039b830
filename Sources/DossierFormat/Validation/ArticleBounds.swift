import DossierModel
import YAMLTree

/// The body and the gists of an article lie within its paragraphs.
enum ArticleBounds: Rule {
  static let name = "article-bounds"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard let article = dossier.file.header.article, let node = dossier.tree.root["article"] else {
      return
    }
    let count = article.paragraphCount
    if article.body.upperBound > count {
      report.error(
        self,
        "the body ends after the last paragraph, \(count)",
        remedy: "end it earlier, or correct the number of paragraphs",
        at: node["body"] ?? node
      )
    }
    guard article.gists.keys.contains(where: { $0 > count }), let gists = node["gists"] else {
      return
    }
    for entry in gists.entries {
      guard let number = entry.key.text.flatMap({ Int($0) }), number > count else { continue }
      report.error(
        self,
        "the article has no paragraph \(number), only \(count)",
        remedy: "correct the number, or that of the paragraphs",
        at: entry.key
      )
    }
  }
}
