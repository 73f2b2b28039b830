import DossierModel
import TerminalUI

/// The signs and headings of the kinds of entries on the screen.
struct KindLabels: Sendable {
  private let signs: [EntityKind.ID: StyledRun]
  /// The sign of a question that the article answers.
  let answered = StyledRun("✓ ", .question)
  private let headings: [EntityKind.ID: VisibleText]

  /// Makes the labels of a dossier's kinds.
  ///
  /// - Parameters:
  ///   - vocabulary: The dossier's kinds.
  ///   - isUnicode: Whether characters beyond ASCII can be shown.
  init(_ vocabulary: Vocabulary, isUnicode: Bool) {
    var signs: [EntityKind.ID: StyledRun] = [:]
    var headings: [EntityKind.ID: VisibleText] = [:]
    for kind in vocabulary.kinds {
      let symbol = VisibleText(isUnicode ? kind.symbol : kind.asciiSymbol)
      signs[kind.id] = StyledRun(symbol + " ", Role(kind: kind.id))
      headings[kind.id] = VisibleText(kind.plural.prefix(1).uppercased() + kind.plural.dropFirst())
    }
    self.signs = signs
    self.headings = headings
  }

  /// The sign of a kind as it is shown before a title, with a space after it.
  func sign(of kind: EntityKind.ID) -> StyledRun {
    signs[kind] ?? StyledRun("  ", Role(kind: kind))
  }

  /// The word for several entries of a kind as a heading has it.
  func heading(of kind: EntityKind.ID) -> VisibleText {
    headings[kind] ?? VisibleText(kind)
  }
}
