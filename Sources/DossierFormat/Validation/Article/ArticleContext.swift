import ArticleAnalysis
import Diagnostics
import DossierModel

/// A dossier and the text of its article, for the rules that need both.
struct ArticleContext {
  let dossier: UncheckedDossier
  let article: AnchoredArticle
  let words: ArticleWords

  init(_ dossier: UncheckedDossier, in article: AnchoredArticle) {
    self.dossier = dossier
    self.article = article
    words = ArticleWords(article.text) { number in
      (article.mentions(inParagraph: number) + article.strays(inParagraph: number)).map(\.range)
    }
  }

  /// The numbers of the text's paragraphs that are the article itself, ascending.
  var body: [Int] {
    guard let body = dossier.file.header.article?.body else {
      return Array(1...max(1, article.text.paragraphs.count))
    }
    let numbers = body.prefix(article.text.paragraphs.count * 2).flatMap { number in
      article.anchor(ofParagraph: number).places.map(\.paragraph)
    }
    return Set(numbers).sorted()
  }
}
