import Diagnostics
import DossierModel
import YAMLTree

/// The symbols of declared kinds are one cell wide, and one of them is ASCII.
enum KindSymbol: Rule {
  static let name = "bad-symbol"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    guard let table = dossier.tree.root["kinds"] else { return }
    let kinds = Dictionary(dossier.file.kinds.map { ($0.id, $0) }) { first, _ in first }
    for (key, row) in table.entries {
      guard let kind = key.text.flatMap({ kinds[$0] }) else { continue }
      if !isOneCell(kind.symbol) {
        report.error(
          self,
          "the symbol \(Diagnostic.quoted(kind.symbol)) is not one character that is one cell wide",
          remedy: "choose a letter or a sign such as ◈",
          at: row["symbol"] ?? row
        )
      }
      if kind.asciiSymbol.utf8.count != 1 || !isOneCell(kind.asciiSymbol) {
        report.error(
          self,
          "the symbol \(Diagnostic.quoted(kind.asciiSymbol)) is not one ASCII character",
          at: row["ascii"] ?? row
        )
      }
    }
  }

  /// Whether terminals agree that a symbol takes one cell; in doubt it does not.
  private static func isOneCell(_ symbol: String) -> Bool {
    let scalars = symbol.unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return false }
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned, .nonspacingMark, .enclosingMark, .spacingMark:
      return false
    default:
      break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
      0x1F000...0x1FBFF, 0x20000...0x3FFFD:
      return false
    default:
      return !scalar.properties.isEmojiPresentation
    }
  }
}
