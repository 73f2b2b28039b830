/// How a result was found; the order of the cases is the order of the results.
///
/// | tier | rules |
/// | --- | --- |
/// | exact name | `exactTitle`, `exactAlias`, `exactID` |
/// | folded name or article dropped | `foldedTitle`, `foldedAlias` |
/// | all parts of a name | `nameWords`, `nameOpening`, `wordOpenings` |
/// | same sound | `sameSound` |
/// | sound of a part, name within the query | `nameWithin`, `partSound`, `soundWithin` |
/// | typo | `typo` |
/// | words in the text | `textWords`, `textOpenings`, `insideName`, `insideText` |
///
/// Within `sameSound`, what is closest in sound comes first. A name that only takes up a part of the
/// query stands below one that sounds like all of it. A name that is still being typed is a part of it: below whole words, above what only sounds
/// alike. Letters inside a word come after whole words and openings, names' before texts'.
public enum SearchRule: Int, CaseIterable, Sendable, Comparable {
  case exactTitle, exactAlias, exactID
  case foldedTitle, foldedAlias
  case nameWords, nameOpening, wordOpenings
  case sameSound
  case nameWithin, partSound, soundWithin
  case typo
  case textWords, textOpenings, insideName, insideText
  /// The query has fields only.
  case fields

  /// Whether results by one rule stand before those by another.
  public static func < (left: SearchRule, right: SearchRule) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The place in the order of results that the rule stands for.
  public var tier: SearchTier {
    switch self {
    case .exactTitle, .exactAlias, .exactID: .exactName
    case .foldedTitle, .foldedAlias: .foldedName
    case .nameWords, .nameOpening, .wordOpenings: .nameParts
    case .sameSound: .sameSound
    case .nameWithin, .partSound, .soundWithin: .partSound
    case .typo: .typo
    case .textWords, .textOpenings, .insideName, .insideText: .text
    case .fields: .fields
    }
  }

  /// The rule in a word or two, for a list.
  public var label: String {
    switch self {
    case .exactTitle, .exactAlias: "exact name"
    case .exactID: "exact id"
    case .foldedTitle, .foldedAlias: "same name"
    case .nameWords, .nameOpening, .wordOpenings: "in the name"
    case .sameSound: "same sound"
    case .nameWithin: "name in query"
    case .partSound: "sound of a part"
    case .soundWithin: "sound in query"
    case .typo: "misspelling"
    case .textWords, .textOpenings: "in the text"
    case .insideName, .insideText: "inside a word"
    case .fields: "by field"
    }
  }

  /// The rule in a reader's words.
  public var phrase: String {
    switch self {
    case .exactTitle: "exact name"
    case .exactAlias: "exact other name"
    case .exactID: "exact id"
    case .foldedTitle: "same name, marks and article aside"
    case .foldedAlias: "same other name, marks and article aside"
    case .nameWords: "words of the name"
    case .nameOpening: "beginning of the name"
    case .wordOpenings: "beginnings of words of the name"
    case .nameWithin: "the query holds the name"
    case .sameSound: "sounds the same"
    case .partSound: "a part of the name sounds the same"
    case .soundWithin: "the query holds a name that sounds the same"
    case .typo: "a letter or two apart"
    case .textWords: "words of the text"
    case .textOpenings: "beginnings of words of the text"
    case .insideName: "letters inside the name"
    case .insideText: "letters inside the text"
    case .fields: "fits the fields"
    }
  }
}

/// A place in the order of results; within one, more links come first.
public enum SearchTier: Int, CaseIterable, Sendable, Comparable {
  case exactName, foldedName, nameParts, sameSound, partSound, typo, text, fields

  /// What a search looks for there, in a reader's words.
  public var phrase: String {
    switch self {
    case .exactName: "exact names and ids"
    case .foldedName: "names without marks and articles"
    case .nameParts: "words of names"
    case .sameSound: "names that sound the same"
    case .partSound: "parts that sound the same"
    case .typo: "a letter or two amiss"
    case .text: "words and letters in every text"
    case .fields: "fields"
    }
  }

  /// Whether one tier stands before another.
  public static func < (left: SearchTier, right: SearchTier) -> Bool {
    left.rawValue < right.rawValue
  }
}
