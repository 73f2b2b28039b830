import DossierModel
import YAMLTree

/// Every paragraph of the article's body feeds an entry, a link or a rating.
enum UnusedParagraph: Rule {
  static let name = "unused-paragraph"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard let article = dossier.file.header.article, let node = dossier.tree.root["article"] else {
      return
    }
    let gists = node["gists"]
    for run in runs(of: article.body, without: dossier.usedParagraphs) {
      let gist = gists?.entries.first { $0.key.hasText(String(run.lowerBound)) }?.key
      report.warn(
        self,
        "nothing in the dossier cites \(words(for: run))",
        remedy: "annotate what it says, or leave it out of “body”",
        at: gist ?? node["body"] ?? node["paragraphs"] ?? node
      )
    }
  }

  private static func words(for run: ClosedRange<Int>) -> String {
    switch run.count {
    case 1: "paragraph \(run.lowerBound)"
    case 2: "paragraphs \(run.lowerBound) and \(run.upperBound)"
    default: "paragraphs \(run.lowerBound) to \(run.upperBound)"
    }
  }

  /// The runs of a range's numbers that are not among others, in time linear in those.
  private static func runs(
    of range: ClosedRange<Int>,
    without used: Set<Int>
  ) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var start = range.lowerBound
    for number in used.filter(range.contains).sorted() {
      if start < number { runs.append(start...(number - 1)) }
      start = number + 1
    }
    if start <= range.upperBound { runs.append(start...range.upperBound) }
    return runs
  }
}

extension UncheckedDossier {
  /// The paragraphs that something in the dossier comes from; gists are not counted.
  fileprivate var usedParagraphs: Set<Int> {
    var used: Set<Int> = []
    for entry in entries {
      used.formUnion(entry.citations.map(\.paragraph))
      for name in entry.names { used.formUnion(name.paragraphs) }
    }
    for link in links { used.formUnion(link.citations.map(\.paragraph)) }
    for rating in ratings { used.formUnion(rating.citations.map(\.paragraph)) }
    return used
  }
}
