/// Titles and offices that stand before a person's name, such as *General* and *President*.
///
/// A search leaves them out of a query, a rule does not take them for names, and the full stop of a
/// shortened one ends no sentence.
package enum Honorific {
  /// Words that are written out, in English.
  package static let words = list(
    """
    admiral ambassador ayatollah brigadier caliph captain chairman chancellor chief colonel
    commander congressman crown deputy director emir envoy fm foreign former general governor haj
    hajj hajji imam judge king lady late leader lieutenant lord major mayor minister miss mullah pm
    pope president prime prince princess professor queen representative sayyid secretary senator
    sergeant shaikh shaykh sheik sheikh sir spokesman spokeswoman sultan supreme
    """
  )

  /// Words that are shortened, with or without a full stop.
  package static let shortened = list(
    "adm amb brig capt col dr gen gov lt maj mr mrs ms pres prof rep rev sec sen sgt"
  )

  /// Words of other languages.
  package static let foreign = list(
    """
    général ministre président
    presidente ministro
    Präsident Außenminister
    президент министр генерал
    الرئيس اللواء الشيخ الحاج وزير
    """
  )

  /// Words of an office that also occur in other names: *Secretary of State*, *Interior Minister*.
  package static let partsOfOffices = list("defence defense interior state vice")

  private static func list(_ words: String) -> [String] {
    // By bytes, as finding the Characters of these words would take longer than using them.
    words.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(Substring($0)) }
  }
}
