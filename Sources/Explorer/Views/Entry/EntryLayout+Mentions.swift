import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds the paragraphs that mention an entry, each with the words that do.
  mutating func addMentions(_ entry: Entry) {
    let paragraphs = MentioningParagraph.all(of: entry)
    guard !paragraphs.isEmpty else { return }
    builder.heading("Mentions", count: paragraphs.count)
    for paragraph in paragraphs {
      let cited = paragraph.citations
      var line = builder.citations(cited.isEmpty ? [Citation(paragraph.number)] : cited)
      line.append(.spaces(max(1, 5 - line.width)), .text)
      line.append(contentsOf: words(in: paragraph))
      builder.add(line, indent: 2, hanging: 5)
    }
  }

  private func words(in paragraph: MentioningParagraph) -> StyledLine {
    var line = StyledLine(VisibleText(paragraph.names.joined(separator: ", ")), .text)
    let names = Set(paragraph.names)
    for quote in paragraph.citations.compactMap(\.quote) where !names.contains(quote) {
      if line.width > 0 { line.append(", ", .dim) }
      line.append(VisibleText("“\(quote)”"), .citation)
    }
    return line
  }
}

/// A paragraph that mentions an entry, and how it does.
private struct MentioningParagraph {
  let number: Int
  var citations: [Citation] = []
  /// The names that the dossier records for the paragraph.
  var names: [String] = []

  /// The paragraphs that mention an entry, ascending; each name and citation is looked at once.
  static func all(of entry: Entry) -> [MentioningParagraph] {
    var found = entry.paragraphs.map { MentioningParagraph(number: $0) }
    func place(of number: Int) -> Int { found.partitioningIndex { $0.number >= number } }
    for citation in entry.citations {
      found[place(of: citation.paragraph)].citations.append(citation)
    }
    for name in entry.names {
      var last: Int?
      for number in name.paragraphs where number != last {
        found[place(of: number)].names.append(name.text)
        last = number
      }
    }
    return found
  }
}
