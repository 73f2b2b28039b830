import DossierModel
import TerminalUI

/// All of the dossier that is anchored to one paragraph of the article, to go to any of it.
struct ParagraphOverlay: Sendable {
  struct Row: Hashable, Sendable {
    /// What it is, in a character.
    var sign: StyledRun
    var kind: VisibleText
    var title: VisibleText
    var destination: Destination
  }

  let title: VisibleText
  let rows: [Row]
  var cursor: ListCursor

  /// Lists a paragraph's entries by kind, then its links and ratings.
  init(paragraph number: Int, of article: AnchoredArticle, library: Library, isUnicode: Bool) {
    let dossier = library.dossier
    let entries = article.entries(inParagraph: number)
    var rows: [Row] = []
    for kind in dossier.vocabulary.kinds {
      for position in entries where library.kind(of: position) == kind.id {
        rows.append(
          Row(
            sign: library.sign(of: position),
            kind: VisibleText(kind.singular),
            title: VisibleText(library.title(of: position)),
            destination: .entry(position)
          )
        )
      }
    }
    func isCited(_ citations: [Citation]) -> Bool {
      citations.contains { citation in
        article.anchor(of: citation).places.contains { $0.paragraph == number }
      }
    }
    for link in dossier.links where isCited(link.citations) {
      guard let from = dossier.position(of: link.from), let end = dossier[link.to],
        let type = dossier.vocabulary.linkType(link.type)
      else { continue }
      let sentence = type.sentence(from: library.title(of: from), to: end.title)
      rows.append(Row(isUnicode ? "→" : ">", "link", .link, sentence, to: from))
    }
    for rating in dossier.ratings where isCited(rating.citations) {
      guard let claim = dossier[rating.claim],
        let hypothesis = dossier.position(of: rating.hypothesis)
      else { continue }
      let sentence = "\(claim.title) \(rating.grade.sign.string) \(library.title(of: hypothesis))"
      rows.append(Row("±", "rating", Role(rating.grade), sentence, to: hypothesis))
    }
    title = VisibleText("¶\(number) · \(rows.count) anchored here")
    self.rows = rows
    cursor = ListCursor(count: rows.count)
  }

  /// What the chosen row leads to.
  var selection: Destination? {
    rows.indices.contains(cursor.row) ? rows[cursor.row].destination : nil
  }

  /// The line of a row, the kind in a column of its own where there is room.
  func line(_ row: Row, width: Int) -> StyledLine {
    var line = StyledLine([row.sign])
    if width >= 50 { line.append(row.kind.padded(to: kindWidth), .dim) }
    line.append(row.title, .text)
    return line
  }

  private var kindWidth: Int { (rows.map(\.kind.width).max() ?? 0) + 2 }
}

extension ParagraphOverlay.Row {
  fileprivate init(
    _ symbol: VisibleText,
    _ kind: VisibleText,
    _ role: Role,
    _ title: String,
    to position: Int
  ) {
    self.init(
      sign: StyledRun(symbol + " ", role),
      kind: kind,
      title: VisibleText(title),
      destination: .entry(position)
    )
  }
}
