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
