import DossierModel
import YAMLTree

/// The given text is the one that the dossier was made from.
enum OtherText: ArticleRule {
  static let name = "other-text"

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    guard let node = context.dossier.tree.root["article"] else { return }
    let count = context.article.text.paragraphs.count
    switch context.article.likeness {
    case .same, .unknown, .gists: break
    case .differs:
      report.warn(
        self,
        "the article’s text is not the one that the dossier was made from",
        remedy: "look at what changed, then write “sha256: \(context.article.text.sha256)”",
        at: node["sha256"] ?? node
      )
    case .differsInCount(let expected):
      report.warn(
        self,
        "the article’s text has \(count == 1 ? "1 paragraph" : "\(count) paragraphs"), "
          + "and the dossier was made from \(expected)",
        remedy: "give the text that it was made from",
        at: node["paragraphs"] ?? node
      )
    }
  }
}
