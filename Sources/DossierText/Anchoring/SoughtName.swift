import DossierModel

/// A name of an entry, and how a text must spell it to mean the entry.
struct SoughtName {
  let entry: Int
  /// The dossier's paragraphs in which it means the entry; empty if it does in all of them.
  let paragraphs: [Int]
  let isWeak: Bool
  private let spelling: Spelling

  /// What capitals the text must have.
  private enum Spelling {
    case any
    /// At least one, so that *Turkey* is no turkey.
    case capital
    /// Throughout, so that *US* is not us.
    case capitals
  }

  init(_ name: Name, entry: Int) {
    self.entry = entry
    paragraphs = name.paragraphs
    isWeak = name.isWeak
    let (letters, capitals) = SoughtName.letters(of: name.text)
    spelling =
      if capitals == letters, (2...5).contains(capitals) {
        .capitals
      } else if capitals > 0, name.paragraphs.isEmpty {
        .capital
      } else {
        .any
      }
  }

  private static func letters(of text: String) -> (count: Int, capitals: Int) {
    var (count, capitals) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = scalar >= "A" && scalar <= "Z"
        if isCapital || scalar >= "a" && scalar <= "z" { count += 1 }
        if isCapital { capitals += 1 }
      } else {
        // Most names are ASCII, and looking properties up takes longer than all the rest.
        if scalar.properties.isAlphabetic { count += 1 }
        if scalar.properties.isUppercase { capitals += 1 }
      }
    }
    return (count, capitals)
  }

  /// Whether words of a text are spelt as the name is.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - isCited: Whether the dossier has the entry in their paragraph, so that capitals matter
  ///     less.
  /// - Returns: Whether the words can be the name.
  func isSpelt(as words: Substring, isCited: Bool) -> Bool {
    switch spelling {
    case .any: true
    case .capital: isCited || words.unicodeScalars.contains { $0.properties.isUppercase }
    case .capitals: !words.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }
}
