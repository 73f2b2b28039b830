import DossierModel

/// Which names match a whole query only: rule R5.
///
/// "The army" and "US" are in too many texts to be matched in parts. An acronym under which an
/// entry is listed is its name like any other.
enum WholeOnlyName {
  static func isWholeOnly(_ name: Name, isTitle: Bool) -> Bool {
    name.isWeak || !isTitle && (name.kind == .acronym || isAcronym(name.text))
  }

  /// Whether a name that the dossier does not call an acronym is one: a few capitals.
  private static func isAcronym(_ text: String) -> Bool {
    var letters = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return false
      }
    }
    return (2...6).contains(letters)
  }
}
