import DossierModel
import YAMLTree

/// Something that must hold, and has a name.
protocol NamedRule: SendableMetatype {
  /// The rule's name in diagnostics.
  static var name: String { get }
}

/// Something that must hold between the parts of a dossier.
protocol Rule: NamedRule {
  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport)
}

/// Something that must hold between a dossier and the text of its article.
protocol ArticleRule: NamedRule {
  static func check(_ context: ArticleContext, _ report: inout RuleReport)
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

  /// What such a reader may want to look at where the article's text is at hand.
  static let article: [any ArticleRule.Type] = [
    OtherText.self,
    LostQuote.self,
    CopiedPhrase.self,
    UnannotatedName.self,
    UncountedName.self,
    HedgeMismatch.self,
    AnalystLikelihood.self,
  ]
}
