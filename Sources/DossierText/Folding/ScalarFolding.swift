/// What a character outside ASCII means to a search.
enum ScalarFolding {
  enum Meaning {
    /// The plain letters that it is read as.
    case letters([UInt8])
    /// It changes the letter before it.
    case mark
    /// It is written inside words, but not by everyone.
    case apostrophe
    case nothing
    case separator
  }

  static func meaning(of scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      return .mark
    case 0xB4, 0x2B0...0x2FF, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xFF07, 0x1D25:
      return .apostrophe
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x61C:
      return .nothing
    case 0x600...0x6FF, 0xFB50...0xFBFF, 0xFE70...0xFEFF:
      return ArabicFolding.letters(for: scalar).map(Meaning.letters) ?? .separator
    case 0x400...0x4FF:
      if let letters = CyrillicFolding.letters(for: scalar) { return .letters(letters) }
    default:
      if let letters = LatinFolding.letters(for: scalar) { return .letters(letters) }
    }
    return general(scalar)
  }

  private static func general(_ value: UInt32) -> Meaning {
    guard let scalar = UnicodeScalar(value) else { return .separator }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      return .letters(Array(scalar.properties.lowercaseMapping.utf8))
    case .nonspacingMark, .enclosingMark:
      return .mark
    case .format, .control, .surrogate, .privateUse, .unassigned:
      return .nothing
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return .separator
    @unknown default:
      return .separator
    }
  }
}
