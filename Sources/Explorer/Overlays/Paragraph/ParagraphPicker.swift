import DossierModel
import TerminalUI

/// The picker of all of the dossier that is anchored to one paragraph of the article.
typealias ParagraphPicker = Picker<ParagraphSource>

/// All of the dossier that is anchored to one paragraph of the article.
struct ParagraphSource: PickerSource {
  struct Row: Sendable {
    let number: Int
    /// What it is, in a character.
    let sign: StyledRun
    let kind: VisibleText
    let title: VisibleText
    /// The position of the entry that it leads to.
    let entry: Int
  }

  static let commands: [Command] = [
    Command(
      "paragraph.open",
      "all that is anchored to this paragraph",
      in: .reading,
      keys: .in(.workspace, keys: "o"),
      hints: [.in(.main, 70, "paragraph")],
      availability: {
        paragraph(in: $0) == nil
          ? .unavailable("no paragraph here; choose a ¶ or a line of the article") : .available
      },
      action: { openParagraph(in: &$0) }
    )
  ]

  let title: VisibleText
  let rows: [Row]
  private let kindWidth: Int

  /// Lists a paragraph's entries by kind, then its links and ratings.
  init(_ number: Int, of article: AnchoredArticle, _ library: Library) {
    let dossier = library.dossier
    let entries = article.entries(inParagraph: number)
    var rows: [Row] = []
    func add(_ sign: StyledRun, _ kind: String, _ title: VisibleText, entry: Int) {
      rows.append(
        Row(
          number: rows.count,
          sign: sign,
          kind: VisibleText(kind),
          title: title,
          entry: entry
        )
      )
    }
    let entriesOfKind = Dictionary(grouping: entries) { library.kind(of: $0) }
    for kind in dossier.vocabulary.kinds {
      for position in entriesOfKind[kind.id] ?? [] {
        add(
          library.sign(of: position),
          kind.singular,
          library.title(of: position),
          entry: position
        )
      }
    }
    func isCited(_ citations: [Citation]) -> Bool {
      citations.contains { citation in
        article.anchor(of: citation).places.contains { $0.paragraph == number }
      }
    }
    for link in dossier.links where isCited(link.citations) {
      guard let from = dossier.position(of: link.from), let end = dossier.position(of: link.to),
        let type = dossier.vocabulary.linkType(link.type)
      else { continue }
      let sentence = type.sentence(
        from: library.title(of: from).string,
        to: library.title(of: end).string
      )
      add(StyledRun("→ ", .link), "link", VisibleText(sentence), entry: from)
    }
    for rating in dossier.ratings where isCited(rating.citations) {
      guard let claim = dossier.position(of: rating.claim),
        let hypothesis = dossier.position(of: rating.hypothesis)
      else { continue }
      let sentence =
        library.title(of: claim) + " " + rating.grade.sign + " " + library.title(of: hypothesis)
      add(StyledRun("± ", Role(rating.grade)), "rating", sentence, entry: hypothesis)
    }
    title = VisibleText("¶\(number) · \(rows.count) anchored here")
    self.rows = rows
    kindWidth = (rows.map(\.kind.width).max() ?? 0) + 2
  }

  func id(of row: Row) -> Int? { row.number }

  /// The kind in a column of its own if there is room.
  func line(of row: Row, width: Int, _ library: Library) -> StyledLine {
    var line = StyledLine([row.sign])
    if width >= 50 { line.append(row.kind.padded(to: kindWidth), .dim) }
    line.append(row.title, .text)
    return line
  }

  func obstacle(toOpening row: Row?) -> VisibleText? {
    row == nil ? "nothing is anchored here" : nil
  }

  func open(_ row: Row, of picker: ParagraphPicker, in explorer: inout Explorer) {
    explorer.overlays.removeLast()
    explorer.go(to: .entry(row.entry))
  }

  private static func paragraph(in explorer: Explorer) -> Int? {
    explorer.workspace.main.view.paragraph(
      in: explorer.scene,
      isFocused: explorer.workspace.focus == .main
    )
  }

  private static func openParagraph(in explorer: inout Explorer) {
    explorer.library.needArticle()
    guard let number = paragraph(in: explorer), let article = explorer.library.article else {
      return
    }
    explorer.overlays.append(Picker(ParagraphSource(number, of: article, explorer.library)))
  }
}
