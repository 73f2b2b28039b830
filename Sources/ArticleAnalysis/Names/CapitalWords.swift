import DossierText

/// English words that are written with a capital and are no names.
enum CapitalWords {
  /// Words inside names that have no capital.
  static let joiners: Set<String> = [
    "al", "bin", "da", "de", "del", "der", "di", "du", "el", "for", "ibn", "la", "le", "of", "the",
    "ul", "van", "von",
  ]

  /// Whether a word can start a sentence or be before a name without being part of it.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(word.lowercased()) }

  /// Whether a word is a title before a name.
  static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased()) }

  private static let ordinary: Set<String> = Set(
    calendar + titles + directions + pronouns + starters
  )

  private static let calendar = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "ad", "bc", "ce", "bce", "am", "pm", "gmt", "utc",
  ]

  private static let titles = Set(
    Honorific.words + Honorific.shortened + Honorific.partsOfOffices
  )

  private static let directions = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast",
    "northwest", "southeast", "southwest", "central", "upper", "lower", "old", "new",
  ]

  private static let pronouns = [
    "i", "im", "ive", "id", "ill", "we", "you", "he", "she", "it", "its", "they", "my", "our",
    "your", "his", "her", "their", "a", "an", "the", "this", "that", "these", "those",
  ]

  private static let starters = [
    "after", "all", "also", "although", "and", "any", "as", "at", "because", "before", "both",
    "but", "by", "despite", "during", "each", "even", "every", "few", "finally", "first", "for",
    "from", "had", "has", "have", "here", "how", "however", "if", "in", "indeed", "instead", "is",
    "just", "like", "many", "meanwhile", "more", "most", "moreover", "neither", "no", "not", "now",
    "of", "on", "once", "one", "only", "or", "other", "over", "perhaps", "second", "since", "so",
    "some", "still", "such", "than", "then", "there", "third", "though", "three", "thus", "to",
    "today", "two", "under", "unlike", "until", "was", "were", "what", "when", "where", "whether",
    "which", "while", "who", "why", "will", "with", "without", "would", "yes", "yet",
  ]
}
