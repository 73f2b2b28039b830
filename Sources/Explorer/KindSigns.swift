import DossierModel
import TerminalUI

/// The sign of each kind as it stands before a title, with a space behind it.
struct KindSigns: Sendable {
  private let signs: [EntityKind.ID: StyledRun]

  /// Makes the signs of a dossier's kinds.
  ///
  /// - Parameters:
  ///   - vocabulary: The dossier's kinds.
  ///   - isUnicode: Whether characters beyond ASCII can be shown.
  init(_ vocabulary: Vocabulary, isUnicode: Bool) {
    signs = Dictionary(
      uniqueKeysWithValues: vocabulary.kinds.map { kind in
        let symbol = VisibleText(isUnicode ? kind.symbol : kind.asciiSymbol)
        return (kind.id, StyledRun(symbol + " ", Role(kind: kind.id)))
      }
    )
  }

  /// The sign of a kind.
  subscript(kind: EntityKind.ID) -> StyledRun {
    signs[kind] ?? StyledRun("  ", Role(kind: kind))
  }
}
