import ArticleAnalysis
import Diagnostics
import DossierModel
import YAMLTree

/// The dossier says everything in its own words.
enum CopiedPhrase: ArticleRule {
  static let name = "copied-phrase"

  /// So many words in a row may be those of the article; names are not counted.
  static let most = 5

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    let phrases = PhraseIndex(context.words, length: most + 1)
    visit(context.dossier.tree.root) { node in
      guard let text = node.text else { return }
      let numbers = context.words.numbers(of: text)
      guard let run = phrases.longestRun(in: numbers), run.count > most else { return }
      let words = context.words.paragraphs[run.paragraph]
      let source = words[run.words.lowerBound].source.lowerBound
      let end = words[run.words.upperBound - 1].source.upperBound
      let copied = context.article.text[run.paragraph + 1]?[source..<end] ?? ""
      report.warn(
        self,
        "\(run.count) words in a row are those of paragraph \(run.paragraph + 1): "
          + Diagnostic.quoted(String(copied)),
        remedy: "say it in your own words",
        at: node
      )
    }
  }

  /// Shows every value of the file that is a text.
  private static func visit(_ node: Node, _ body: (Node) -> Void) {
    switch node.kind {
    case .scalar: body(node)
    case .sequence: for item in node.items { visit(item, body) }
    case .mapping: for entry in node.entries { visit(entry.value, body) }
    }
  }
}
