import BundledDossiers
import DossierFormat
import DossierModel
import DossierText
import TestSupport
import Testing

/// The built-in dossier against its article, which is no part of the project.
@Suite struct BuiltInArticleTests {
  private static let path = "\(Fixtures.package)/../shared/article/palmyra-2016.txt"
  private static let bytes = try? Fixtures.read(path)

  @Test(.enabled(if: bytes != nil, "the article is not beside the project"))
  func `every citation of the built-in dossier is where it says`() throws {
    let text = try ArticleReader.read(try #require(BuiltInArticleTests.bytes))
    let dossier = BuiltInArticleTests.dossier
    let anchored = ArticleAnchoring.anchor(dossier, in: text)
    #expect(anchored.likeness == .same)
    var wrong: [String] = []
    for citation in BuiltInArticleTests.citations(of: dossier)
    where anchored.anchor(of: citation).state != .exact {
      let anchor = anchored.anchor(of: citation)
      let places = anchor.places.map(\.paragraph)
      wrong.append("¶\(citation.paragraph) “\(citation.quote ?? "")” \(anchor.state) \(places)")
    }
    #expect(wrong == [])
  }

  @Test(.enabled(if: bytes != nil, "the article is not beside the project"))
  func `citations follow the paragraphs below one that was taken out`() throws {
    let bytes = try #require(BuiltInArticleTests.bytes)
    let text = try ArticleReader.read(bytes)
    let start = try #require(text[2]).line
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let shorter = try ArticleReader.read(Array(lines[(start - 1)...].joined(separator: [0x0A])))
    let dossier = BuiltInArticleTests.dossier
    let anchored = ArticleAnchoring.anchor(dossier, in: shorter)
    #expect(anchored.likeness == .differsInCount(expected: 24))
    for number in 2...19 {
      let anchor = anchored.anchor(ofParagraph: number)
      #expect(anchor.state == .moved && anchor.places == [TextPlace(number - 1)], "¶\(number)")
    }
  }

  private static let dossier = PackedDossier.unpack(BundledDossiers.builtIn)

  private static func citations(of dossier: Dossier) -> [Citation] {
    dossier.entries.flatMap(\.citations) + dossier.links.flatMap(\.citations)
      + dossier.ratings.flatMap(\.citations)
  }
}
