import DossierModel
import YAMLTree

/// Something that must hold between the parts of a dossier.
protocol Rule: SendableMetatype {
  /// The rule's name in diagnostics.
  static var name: String { get }

  static func check(_ draft: Draft, _ findings: inout Findings)
}

/// Every rule.
enum RuleTable {
  /// Without these a dossier cannot be used.
  static let errors: [any Rule.Type] = [
    UnknownReference.self,
    ReferenceKind.self,
    UnknownKind.self,
    UnknownLinkType.self,
    KindSymbol.self,
    NamelessAliases.self,
    ArticleBounds.self,
    CitationBounds.self,
    QuoteLength.self,
    LocationCycle.self,
    HypothesisCycle.self,
    HypothesisQuestion.self,
    FigureRange.self,
    RepeatedRating.self,
  ]

  /// What whoever edits a dossier may want to look at.
  static let warnings: [any Rule.Type] = [
    CitationOutsideBody.self,
    UnusedParagraph.self,
    UncitedEntry.self,
    SharedName.self,
    RepeatedName.self,
    OrphanEntry.self,
    SelfLink.self,
    RepeatedLink.self,
    RatingWithoutReason.self,
    UnratedHypothesis.self,
    AnalystLikelihood.self,
  ]
}

/// What the rules find, with its place.
struct Findings {
  let tree: Tree
  var list: DiagnosticList

  mutating func error(
    _ rule: any Rule.Type,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    at node: Node
  ) {
    list.add(.error, rule.name, message(), remedy: remedy(), at: Diagnostic.Place(node.place))
  }

  mutating func warn(
    _ rule: any Rule.Type,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    at node: Node
  ) {
    list.add(.warning, rule.name, message(), remedy: remedy(), at: Diagnostic.Place(node.place))
  }
}
