/// How well a name matches a query by the rule that finds it.
///
/// Results by one rule are ordered by it, then by their links. The fields are compared in the order
/// of their declaration; smaller is better.
public struct MatchQuality: Hashable, Comparable, Sendable {
  /// Whether it is the heading of a claim, question or explanation, which is no name in use.
  public var isHeading = false
  /// How many words of the query the name lacks; titles and connecting words are not counted.
  public var missing = 0
  /// How many words the name has in addition to those of the query, up to ``most``.
  public var further = 0
  /// Where in the query the name is; `nil` if it is all of it.
  public var place: QueryPlace?
  /// How many steps the sounds are apart; `nil` if the letters are the same.
  public var steps: Int?
  /// Whether it matches whole and is not the name that the entry is listed under.
  public var isOtherName = false

  /// From this many further words on, names match equally well.
  static let most = 4

  /// Where in a query a name is.
  public struct QueryPlace: Hashable, Comparable, Sendable {
    /// The role of the name in the query, the most likely first.
    public enum Role: Int, Comparable, Sendable {
      /// It follows a title, as in "leader Zawahiri".
      case titled
      case plain
      /// It has an ending after an apostrophe, as in "Syria's".
      case possessive

      /// Whether one role is more likely than another.
      public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
    }

    /// The role of the name.
    public var role: Role
    /// How many words are before it.
    public var offset: Int

    /// Whether one place is more likely than another.
    public static func < (left: QueryPlace, right: QueryPlace) -> Bool {
      (left.role, left.offset) < (right.role, right.offset)
    }
  }

  /// Whether one name matches better than another.
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
  /// What the quality adds to a rule, in words for the reader; `nil` if the rule says it all.
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
    if let place, place.offset > 0 { parts.append("after " + Self.count(place.offset, "word")) }
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
  /// How well a name matches a query with a number of words, all of which it has.
  ///
  /// Among names with further words, the listed name is no better than others.
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
