import DossierModel
import TerminalUI

/// The signs before the titles of entries, and the headings of their kinds.
struct EntrySigns: Sendable {
  private let signs: [EntityKind.ID: StyledRun]
  private let headings: [EntityKind.ID: VisibleText]
  /// The questions that the article answers, which have a sign of their own.
  private let answered: Set<Int>
  private let isUnicode: Bool

  /// Chooses the signs of a dossier.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - isUnicode: Whether kinds have their signs beyond ASCII.
  init(_ dossier: Dossier, isUnicode: Bool) {
    self.isUnicode = isUnicode
    var signs: [EntityKind.ID: StyledRun] = [:]
    var headings: [EntityKind.ID: VisibleText] = [:]
    for kind in dossier.vocabulary.kinds {
      let symbol = VisibleText(isUnicode ? kind.symbol : kind.asciiSymbol)
      signs[kind.id] = StyledRun(symbol + " ", Role(kind: kind.id))
      headings[kind.id] = VisibleText(kind.plural.prefix(1).uppercased() + kind.plural.dropFirst())
    }
    self.signs = signs
    self.headings = headings
    answered = Set(dossier.entries.indices.filter { dossier.entries.span[$0].isAnsweredQuestion })
  }

  /// The same for a dossier that was read in place of this one's.
  func replaced(by dossier: Dossier) -> EntrySigns { EntrySigns(dossier, isUnicode: isUnicode) }

  /// The sign of an entry, with a space after it: `✓` for a question that the article answers, else
  /// that of its kind.
  func sign(of position: Int, kind: EntityKind.ID) -> StyledRun {
    if answered.contains(position) { return StyledRun("✓ ", .question) }
    return signs[kind] ?? StyledRun("  ", Role(kind: kind))
  }

  /// The word for several entries of a kind as a heading has it.
  func heading(of kind: EntityKind.ID) -> VisibleText {
    headings[kind] ?? VisibleText(kind)
  }
}

extension Entry {
  fileprivate var isAnsweredQuestion: Bool {
    guard case .question(let question) = content else { return false }
    return question.status == .answered
  }
}
