import TerminalUI

extension Content {
  /// The line in which a passage stands: within its sentence if that is shown whole, else the
  /// first with its words; `nil` if there is none.
  func line(of passage: Passage) -> Int? {
    let found = lines.indices.filter { lines[$0].string.contains(passage.match) }
    let inSentence = found.prefix(Content.mostTried).first { line in
      let around = lines[max(0, line - Content.mostLines)...].prefix(2 * Content.mostLines)
      return around.map { Passage.words(of: $0.string) }.joined(separator: " ")
        .contains(passage.sentence)
    }
    return inSentence ?? found.first
  }

  /// No sentence is expected to take more lines.
  private static let mostLines = 8
  /// In an entry with very many links each more would take longer than a key may wait.
  private static let mostTried = 200

  /// The link of the row that a line belongs to: one in it, else the last above it in its block.
  func link(besideLine line: Int) -> Int? {
    if let link = firstLink(inLine: line) { return link }
    let above = firstLink(from: line) - 1
    guard links.indices.contains(above) else { return nil }
    let between = lines[links[above].line..<line]
    return between.contains { $0.width == 0 } ? nil : firstLink(inLine: links[above].line)
  }
}

extension Passage {
  /// The text of a line without the space around it.
  fileprivate static func words(of line: String) -> Substring {
    line.drop { $0 == " " }
  }
}
