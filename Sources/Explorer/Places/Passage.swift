import DossierSearch
import TerminalUI

/// Words in an entry's texts that a search found.
struct Passage: Hashable, Sendable {
  /// The sentence that they stand in.
  let sentence: String
  /// The first of them.
  let match: String

  /// The passage of a result; `nil` if what was found stands at an entry's top.
  init?(_ hit: SearchHit) {
    switch hit.field {
    case .id, .name, .text, .gist, .article: return nil
    case .summary, .role, .type, .side, .field, .link: break
    }
    guard let range = hit.ranges.first else { return nil }
    sentence = VisibleText(hit.text).string
    match = VisibleText(hit.text[range]).string
  }
}

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
