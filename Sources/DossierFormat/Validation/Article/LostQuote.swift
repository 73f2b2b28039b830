import Diagnostics
import DossierModel
import YAMLTree

/// Quotes are in the paragraphs that they are cited from.
enum LostQuote: ArticleRule {
  static let name = "lost-quote"

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    for cited in context.dossier.cited {
      guard let index = cited.quoteNode else { continue }
      let node = context.dossier.tree[Int(index)]
      guard let quote = node.text else { continue }
      let anchor = context.article.anchor(of: Citation(cited.paragraph, quote: quote))
      let places = anchor.places.map { String($0.paragraph) }
      switch anchor.state {
      case .exact, .unverified: break
      case .moved:
        // Where the paragraphs of another text are shifted, quotes that go with them are right.
        guard context.article.anchor(ofParagraph: cited.paragraph).places != anchor.places.wholes
        else { continue }
        report.warn(
          self,
          "\(Diagnostic.quoted(quote)) does not stand in paragraph \(cited.paragraph)",
          remedy: "cite paragraph \(FileReader.list(places)), which has it",
          at: node
        )
      case .lost:
        report.warn(
          self,
          "\(Diagnostic.quoted(quote)) stands nowhere in the article",
          remedy: "copy the words from paragraph \(cited.paragraph), or cite it without a quote",
          at: node
        )
      }
    }
  }
}

extension [TextPlace] {
  /// The paragraphs as a whole.
  fileprivate var wholes: [TextPlace] { map { TextPlace($0.paragraph) } }
}
