import ArticleAnalysis
import Diagnostics
import DossierModel
import YAMLTree

/// Whoever and whatever the article names has an entry.
enum UnannotatedName: ArticleRule {
  static let name = "unannotated-name"

  private struct Finding {
    let words: String
    let place: Place
    var count = 1
  }

  static func check(_ context: ArticleContext, _ report: inout RuleReport) {
    let known = KnownNames(
      context.dossier.entries.filter(\.content.isNamed).map { $0.names.map(\.text) }
    )
    let finder = CapitalFinder(context.words)
    var found: [Finding] = []
    var positions: [String: Int] = [:]
    for number in context.body {
      guard let paragraph = context.article.text[number] else { continue }
      for range in finder.names(inParagraph: number) {
        let words = String(paragraph[range])
        let key = words.lowercased()
        if let position = positions[key] {
          found[position].count += 1
        } else if !known.contains(words) {
          positions[key] = found.count
          found.append(Finding(words: words, place: paragraph.place(at: range.lowerBound)))
        }
      }
    }
    for finding in found {
      let others =
        switch finding.count {
        case 1: ""
        case 2: " and once more"
        default: " and \(finding.count - 1) times more"
        }
      report.warn(
        self,
        "\(Diagnostic.quoted(finding.words)) is named here\(others), and no entry has that name",
        remedy: "annotate it, or add it to the “aliases” of what it names",
        inText: finding.place
      )
    }
  }
}
