/// Endings that languages add to a name after an apostrophe: *Assad's*, *Rakka'da*, *Suriye'nin*.
enum Ending {
  // Shorter words are not cut, unless they are acronyms: Ra's, Qa'ida, Da'esh and Dar'a are names.
  private static let shortestStem = 4
  private static let longestEnding = 4

  /// A text without the endings after apostrophes; `nil` if there are none.
  static func without(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var stem = 0
    var isAcronym = true
    var rest = text.unicodeScalars[...]
    var isChanged = false
    while let scalar = rest.popFirst() {
      let ending = isApostrophe(scalar) ? rest.prefix(while: isLetter) : rest.prefix(0)
      if !ending.isEmpty,
        stem >= shortestStem || stem > 1 && isAcronym && ending.elementsEqual("s".unicodeScalars)
      {
        let end = rest[ending.endIndex...].first
        if ending.count <= longestEnding, end.map(isApostrophe) != true {
          rest = rest[ending.endIndex...]
          isChanged = true
        }
        stem = 0
      } else {
        stem = isLetter(scalar) ? stem + 1 : 0
        isAcronym = scalar.properties.isUppercase && (isAcronym || stem == 1)
      }
      result.append(scalar)
    }
    return isChanged ? String(result) : nil
  }

  private static func isLetter(_ scalar: UnicodeScalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isApostrophe(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "'", "`", "´", "\u{2018}", "\u{2019}", "\u{2BC}", "\u{FF07}": true
    default: false
    }
  }
}
