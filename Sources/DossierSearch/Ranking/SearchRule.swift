/// How a result was found; the order of the cases is the order of the results.
///
/// | tier | rules |
/// | --- | --- |
/// | exact name | `exactTitle`, `exactAlias`, `exactHeading`, `exactID`, `exactText` |
/// | folded name or article dropped | `foldedTitle`, `foldedAlias` |
/// | all parts of a name | `bareName`, `nameWords`, `nameOpening`, `wordOpenings` |
/// | same sound | `sameSound` |
/// | sound of a part, name within the query | `bareWords`, `partSound`, `bareSounds`, `nameWithin` |
/// | typo | `typo`, `nameAmong` |
/// | words in the text | `textWords`, `textOpenings`, `insideName`, `insideText` |
///
/// Results by one rule are ordered by how well their names match (``MatchQuality``), then by their
/// links. A name that is only a part of the query is ranked below one that sounds like all of it,
/// and below a misspelling of all of it if it is less than half. A name that is still being typed
/// is ranked below whole words and above what only sounds alike. Letters inside a word come after
/// whole words and openings, in names before texts.
public enum SearchRule: Int, CaseIterable, Sendable, Comparable {
  case exactTitle, exactAlias, exactHeading, exactID, exactText
  case foldedTitle, foldedAlias
  case bareName, nameWords, nameOpening, wordOpenings
  case sameSound
  case bareWords, partSound, bareSounds, nameWithin
  case typo, nameAmong
  case textWords, textOpenings, insideName, insideText
  /// The query has fields only.
  case fields

  /// Whether results by one rule come before those by another.
  public static func < (left: SearchRule, right: SearchRule) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The tier that the rule belongs to.
  public var tier: SearchTier {
    switch self {
    case .exactTitle, .exactAlias, .exactHeading, .exactID, .exactText: .exactName
    case .foldedTitle, .foldedAlias: .foldedName
    case .bareName, .nameWords, .nameOpening, .wordOpenings: .nameParts
    case .sameSound: .sameSound
    case .bareWords, .partSound, .bareSounds, .nameWithin: .partSound
    case .typo, .nameAmong: .typo
    case .textWords, .textOpenings, .insideName, .insideText: .text
    case .fields: .fields
    }
  }

  /// The rule in a word or two, for a list.
  public var label: String {
    switch self {
    case .exactTitle, .exactAlias: "exact name"
    case .exactHeading: "exact heading"
    case .exactID: "exact id"
    case .exactText: "exact text"
    case .foldedTitle, .foldedAlias, .bareName: "same name"
    case .nameWords, .nameOpening, .wordOpenings: "in the name"
    case .sameSound: "same sound"
    case .bareWords: "in the name"
    case .partSound, .bareSounds: "sound of a part"
    case .nameWithin, .nameAmong: "name in query"
    case .typo: "misspelling"
    case .textWords, .textOpenings: "in the text"
    case .insideName, .insideText: "inside a word"
    case .fields: "by field"
    }
  }

  /// The rule in words for the reader.
  public var phrase: String {
    switch self {
    case .exactTitle: "exact name"
    case .exactAlias: "exact other name"
    case .exactID: "exact id"
    case .exactHeading: "exact heading"
    case .exactText: "exact text"
    case .foldedTitle: "same name, marks and article aside"
    case .foldedAlias: "same other name, marks and article aside"
    case .bareName: "same name, titles aside"
    case .nameWords: "words of the name"
    case .nameOpening: "beginning of the name"
    case .wordOpenings: "beginnings of words of the name"
    case .bareWords: "words of the name, titles aside"
    case .sameSound: "sounds the same"
    case .partSound: "a part of the name sounds the same"
    case .bareSounds: "sounds of the name, titles aside"
    case .typo: "a letter or two apart"
    case .nameWithin: "the query holds the name"
    case .nameAmong: "the query holds the name among others"
    case .textWords: "words of the text"
    case .textOpenings: "beginnings of words of the text"
    case .insideName: "letters inside the name"
    case .insideText: "letters inside the text"
    case .fields: "fits the fields"
    }
  }
}

/// A place in the order of results.
public enum SearchTier: Int, CaseIterable, Sendable, Comparable {
  case exactName, foldedName, nameParts, sameSound, partSound, typo, text, fields

  /// What a search looks for there, in words for the reader.
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

  /// Whether one tier comes before another.
  public static func < (left: SearchTier, right: SearchTier) -> Bool {
    left.rawValue < right.rawValue
  }
}
