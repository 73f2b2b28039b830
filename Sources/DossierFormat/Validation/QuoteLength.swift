import DossierModel
import YAMLTree

/// Quotes are phrases to find in the text, and never the text itself.
enum QuoteLength: Rule {
  static let name = "quote-length"

  static func check(_ draft: Draft, _ findings: inout Findings) {
    for citation in draft.cited {
      guard let index = citation.quoteNode else { continue }
      let quote = draft.tree[Int(index)]
      let words = quote.text?.split { $0.isWhitespace }.count ?? 0
      if words > Citation.maximumQuoteWords {
        findings.error(
          self,
          "the quote has \(words) words, and \(Citation.maximumQuoteWords) are allowed",
          remedy: "quote a name, a term or a figure",
          at: quote
        )
      } else if words == 0, quote.kind == .scalar, !quote.isNull {
        findings.error(self, "the quote is empty", remedy: "leave it out", at: quote)
      }
    }
  }
}
