import DossierModel
import YAMLTree

/// Quotes are phrases to find in the text, and never the text itself.
enum QuoteLength: Rule {
  static let name = "quote-length"

  static func check(_ dossier: UncheckedDossier, _ report: inout RuleReport) {
    for citation in dossier.cited {
      guard let index = citation.quoteNode else { continue }
      let quote = dossier.tree[Int(index)]
      let words = wordCount(quote.text ?? "")
      if words > Citation.maximumQuoteWords {
        report.error(
          self,
          "the quote has \(words) words, and \(Citation.maximumQuoteWords) are allowed",
          remedy: "quote a name, a term or a figure",
          at: quote
        )
      } else if words == 0, quote.kind == .scalar, !quote.isNull {
        report.error(self, "the quote is empty", remedy: "leave it out", at: quote)
      }
    }
  }

  /// How many words a text has.
  ///
  /// Goes by scalars, since white space is far slower to recognise in characters.
  private static func wordCount(_ text: String) -> Int {
    text.unicodeScalars.split { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace }.count
  }
}
