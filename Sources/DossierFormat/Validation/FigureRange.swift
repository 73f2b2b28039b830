import DossierModel
import YAMLTree

/// A figure's upper end is above its value.
enum FigureRange: Rule {
  static let name = "figure-range"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for (position, entry) in dossier.entries.enumerated() {
      guard case .claim(let claim) = entry.content else { continue }
      for figure in claim.figures {
        guard let upper = figure.upperValue, upper <= figure.value else { continue }
        report.error(
          self,
          "the figure ends at \(upper.plainText), not above its start \(figure.value.plainText)",
          remedy: "swap them",
          at: dossier.node(ofEntryAt: position, "figures")
        )
      }
    }
  }
}
