/// How well a name fits a query by the rule that finds it: what results by one rule are ordered by
/// before their links are counted.
///
/// The fields are compared in the order in which they are declared; the smaller is the better fit.
public struct MatchQuality: Hashable, Comparable, Sendable {
  /// Whether it is the heading of a claim, question or explanation, which nobody calls it by.
  public var isHeading = false
  /// How many words of the query the name leaves over, titles and connecting words aside.
  public var missing = 0
  /// How many words the name has beside those of the query, up to ``most``.
  public var further = 0
  /// Where in the query the name stands; nil where it is all of it.
  public var place: QueryPlace?
  /// How many steps the sounds are apart; nil where the letters are the same.
  public var steps: Int?
  /// Whether it is another name than the one that the entry is listed under, and fits whole.
  public var isOtherName = false

  /// From so many further words on, names fit alike.
  static let most = 4

  /// Where in a query a name stands.
  public struct QueryPlace: Hashable, Comparable, Sendable {
    /// What the query makes of the name, the most likely first.
    public enum Role: Int, Comparable, Sendable {
      /// It follows a title, as in "leader Zawahiri".
      case titled
      case plain
      /// It has an ending behind an apostrophe, as in "Syria's".
      case possessive

      /// Whether a name in one role is likelier meant than in another.
      public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
    }

    /// What the query makes of it.
    public var role: Role
    /// How many words stand before it.
    public var offset: Int

    /// Whether a name at one place is likelier meant than at another.
    public static func < (left: QueryPlace, right: QueryPlace) -> Bool {
      (left.role, left.offset) < (right.role, right.offset)
    }
  }

  /// Whether one name fits better than another.
  public static func < (left: MatchQuality, right: MatchQuality) -> Bool {
    if left.isHeading != right.isHeading { return right.isHeading }
    if left.missing != right.missing { return left.missing < right.missing }
    if left.further != right.further { return left.further < right.further }
    if let place = left.place, let other = right.place, place != other { return place < other }
    if left.steps != right.steps { return left.steps ?? -1 < right.steps ?? -1 }
    return !left.isOtherName && right.isOtherName
  }
}

extension MatchQuality {
  /// What the fit adds to a rule, in a reader's words; nil where the rule says it all.
  func phrase(by rule: SearchRule) -> String? {
    switch rule {
    case .exactTitle, .exactAlias, .exactHeading, .exactID, .exactText, .foldedTitle, .foldedAlias:
      nil
    case .bareName, .nameWords, .nameOpening, .wordOpenings, .sameSound, .bareWords, .partSound,
      .bareSounds, .nameWithin, .typo, .nameAmong, .textWords, .textOpenings, .insideName,
      .insideText, .fields:
      parts.joined(separator: ", ")
    }
  }

  private var parts: [String] {
    var parts: [String] = []
    if missing > 0 { parts.append(Self.count(missing, "word") + " of the query left over") }
    if further >= Self.most {
      parts.append("\(Self.most) or more further words")
    } else if further > 0 {
      parts.append(Self.count(further, "further word"))
    }
    switch place?.role {
    case .titled: parts.append("after a title")
    case .possessive: parts.append("in the possessive")
    case .plain, nil: break
    }
    if let place, place.offset > 0 { parts.append("behind " + Self.count(place.offset, "word")) }
    if let steps {
      if place != nil { parts.append("by its sound") }
      if steps > 0 { parts.append(Self.count(steps, "step") + " apart") }
    }
    if isHeading {
      parts.append("heading")
    } else if further == 0 {
      parts.append(isOtherName ? "other name" : "listed name")
    }
    return parts
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension NameTable {
  /// How a name fits a query of so many words, all of which it has.
  ///
  /// Of names that have further words, the one that is listed is no better than another.
  func quality(of name: Int, wordCount: Int) -> MatchQuality {
    var quality = standing(of: name)
    quality.further = min(max(Int(lengths[name]) - wordCount, 0), MatchQuality.most)
    if quality.further > 0 { quality.isOtherName = false }
    return quality
  }

  /// What a name is to its entry.
  func standing(of name: Int) -> MatchQuality {
    let traits = traits[name]
    return MatchQuality(isHeading: traits.contains(.heading), isOtherName: !traits.contains(.title))
  }
}
