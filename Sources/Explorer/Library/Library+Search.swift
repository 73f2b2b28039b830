import DossierModel
import DossierSearch

extension Library {
  /// The reader's text for the search, under the numbers that the dossier has for its paragraphs.
  ///
  /// A paragraph that is none of the dossier's has a number after all of them.
  var searchedTexts: [SearchedText] {
    guard let article, article.likeness != .gists else { return [] }
    var numbers: [Int: Int] = [:]
    for number in (1...paragraphCount).reversed() {
      if let place = article.anchor(ofParagraph: number).places.first {
        numbers[place.paragraph] = number
      }
    }
    return article.text.paragraphs.enumerated().map { index, paragraph in
      let number = numbers[index + 1] ?? paragraphCount + index + 1
      return SearchedText(paragraph.text, of: .paragraph(number), field: .article)
    }
  }

  /// Where in the article at hand a paragraph is that the search has a number for.
  func place(ofParagraph number: Int) -> TextPlace {
    guard let article, article.likeness != .gists else { return TextPlace(number) }
    if number > paragraphCount { return TextPlace(number - paragraphCount) }
    return article.anchor(ofParagraph: number).places.first ?? TextPlace(number)
  }

  /// Whether the dossier describes a paragraph.
  func hasParagraph(_ number: Int) -> Bool {
    dossier.header.article != nil && (1...paragraphCount).contains(number)
  }

  /// As many paragraphs as the dossier describes, and no more than a text can have.
  private var paragraphCount: Int {
    let count = dossier.header.article?.paragraphCount ?? article?.text.paragraphs.count ?? 1
    return max(1, min(count, 1 << 26))
  }
}
