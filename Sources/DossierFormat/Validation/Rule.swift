import DossierModel
import YAMLTree

/// A rule of a dossier, with a name.
protocol NamedRule: SendableMetatype {
  /// The rule's name in diagnostics.
  static var name: String { get }
}

/// A rule about the parts of a dossier.
protocol Rule: NamedRule {
  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport)
}

/// A rule about a dossier and the text of its article.
protocol ArticleRule: NamedRule {
  static func check(_ context: ArticleContext, _ report: inout RuleReport)
}

/// Every rule.
enum RuleTable {
  /// Rules without which a dossier cannot be used.
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

  /// Rules for what the editor of a dossier may want to look at.
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

  /// The same, for rules that need the article's text.
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
