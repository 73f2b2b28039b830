import DossierModel
import TerminalUI

extension ContentBuilder {
  /// Paragraph signs that lead into the article: `¶2 ¶4`, `¶9 → ¶10 moved`, `¶9 lost`.
  ///
  /// Each paragraph occurs once, and once more if a part of what is cited from it moved or is lost.
  /// Of very many, the first are shown and the others counted.
  mutating func citations(_ citations: [Citation]) -> StyledLine {
    guard !citations.isEmpty else { return StyledLine() }
    var signs: [CitationSign] = []
    var hidden = 0
    for citation in citations {
      let sign = CitationSign(citation, in: article)
      guard let known = signs.firstIndex(where: { $0.says(theSameAs: sign) }) else {
        if signs.count < mostSigns { signs.append(sign) } else { hidden += 1 }
        continue
      }
      // Words to find are better than a paragraph.
      if signs[known].place?.range == nil { signs[known] = sign }
    }
    var line = StyledLine()
    for (index, sign) in signs.enumerated() {
      if index > 0 { line.append(" ", .text) }
      line.append(run(sign))
    }
    if hidden > 0 { line.append(VisibleText(" … \(hidden) more"), .dim) }
    return line
  }

  private var mostSigns: Int { 24 }

  private mutating func run(_ sign: CitationSign) -> StyledRun {
    guard let place = sign.place else { return StyledRun(sign.label, sign.role) }
    return link(sign.label, sign.role, to: .text(place))
  }
}

/// A citation as it is written: its paragraph and what has become of it.
struct CitationSign {
  private let paragraph: Int
  private let anchor: Anchor

  init(_ citation: Citation, in article: AnchoredArticle?) {
    paragraph = citation.paragraph
    anchor = article?.anchor(of: citation) ?? .exact(TextPlace(citation.paragraph))
  }

  /// Where it leads; `nil` if it is lost.
  var place: TextPlace? { anchor.places.first }

  var label: VisibleText {
    switch anchor.state {
    case .exact: "¶" + VisibleText(String(paragraph))
    case .moved: VisibleText("¶\(paragraph) → \(signs) moved")
    case .lost: VisibleText("¶\(paragraph) lost")
    case .unverified: VisibleText("¶\(paragraph)?")
    }
  }

  var role: Role {
    switch anchor.state {
    case .exact: .citation
    case .moved: .citationMoved
    case .lost: .citationLost
    case .unverified: .citationUnverified
    }
  }

  /// Whether two signs would be written alike.
  func says(theSameAs other: CitationSign) -> Bool {
    paragraph == other.paragraph && anchor.state == other.anchor.state
      && anchor.places.elementsEqual(other.anchor.places) { $0.paragraph == $1.paragraph }
  }

  private var paragraphs: [Int] { anchor.places.map(\.paragraph) }

  /// The first two paragraphs where it is now, with an ellipsis if there are more.
  private var signs: String {
    paragraphs.prefix(2).map { "¶\($0)" }.joined(separator: " ")
      + (paragraphs.count > 2 ? " …" : "")
  }
}
