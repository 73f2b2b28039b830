import Diagnostics
import DossierModel
import YAMLTree

/// Names with a list of paragraphs occur in no other paragraphs.
enum UncountedName: ArticleRule {
  static let name = "uncounted-name"

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    for number in context.body {
      guard let paragraph = context.article.text[number] else { continue }
      var seen: Set<String> = []
      for stray in context.article.strays(inParagraph: number) {
        let words = String(paragraph[stray.range])
        guard let entry = stray.entries.first, seen.insert(words).inserted else { continue }
        let id = Diagnostic.quoted(context.dossier.entries[entry].id.text)
        report.warn(
          self,
          "\(Diagnostic.quoted(words)) is a name of \(id), but not counted in this paragraph",
          remedy: "add \(number) to the “at” of the name, or to that of what it means here",
          inText: paragraph.place(at: stray.range.lowerBound)
        )
      }
    }
  }
}
