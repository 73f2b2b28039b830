import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds the paragraphs that mention an entry, each with the words that do.
  mutating func addMentions(_ entry: Entry) {
    let paragraphs = entry.paragraphs
    guard !paragraphs.isEmpty else { return }
    builder.heading("Mentions", count: paragraphs.count)
    for paragraph in paragraphs {
      let cited = entry.citations.filter { $0.paragraph == paragraph }
      var line = builder.citations(cited.isEmpty ? [Citation(paragraph)] : cited)
      line.append(.spaces(max(1, 5 - line.width)), .text)
      line.append(contentsOf: words(for: entry, in: paragraph))
      builder.add(line, indent: 2, hanging: 5)
    }
  }

  private func words(for entry: Entry, in paragraph: Int) -> StyledLine {
    let names = entry.names.filter { $0.paragraphs.contains(paragraph) }.map(\.text)
    let quotes = entry.citations.filter { $0.paragraph == paragraph }.compactMap(\.quote)
    var line = StyledLine(VisibleText(names.joined(separator: ", ")), .text)
    for quote in quotes where !names.contains(quote) {
      if line.width > 0 { line.append(", ", .dim) }
      line.append(VisibleText("“\(quote)”"), .citation)
    }
    return line
  }
}
