import Diagnostics
import DossierModel

/// A dossier beside the text of its article, for the rules that need both.
struct ArticleDraft {
  let draft: Draft
  let article: AnchoredArticle
  let words: ArticleWords

  init(_ draft: Draft, in article: AnchoredArticle) {
    self.draft = draft
    self.article = article
    words = ArticleWords(article)
  }

  /// The numbers of the text's paragraphs that are the article itself, ascending.
  var body: [Int] {
    guard let body = draft.file.header.article?.body else {
      return Array(1...max(1, article.text.paragraphs.count))
    }
    let numbers = body.prefix(article.text.paragraphs.count * 2).flatMap { number in
      article.anchor(ofParagraph: number).places.map(\.paragraph)
    }
    return Set(numbers).sorted()
  }

  /// A place of the text in its file.
  func place(_ place: TextPlace) -> Place {
    article.text[place.paragraph]?.place(at: place.range?.lowerBound ?? 0) ?? .start
  }
}
