import DossierModel
import Testing

@Suite struct ParagraphAlignmentTests {
  @Test func `in the dossier's own text every paragraph is where it was`() {
    let alignment = ParagraphAlignment(count: 3, isSame: true)
    #expect((1...3).map { alignment[$0] } == (1...3).map { .exact(TextPlace($0)) })
    #expect(alignment.paragraphs(of: [3, 1]) == [3, 1])
  }

  @Test func `in another text a paragraph may be where it was`() {
    let alignment = ParagraphAlignment(count: 3, isSame: false)
    #expect(alignment[2] == .unverified(TextPlace(2)))
  }

  @Test(arguments: [true, false])
  func `a paragraph that the text does not have is lost`(isSame: Bool) {
    let alignment = ParagraphAlignment(count: 3, isSame: isSame)
    #expect([-1, 0, 4, .max].map { alignment[$0] } == [.lost, .lost, .lost, .lost])
    #expect(alignment.paragraphs(of: [4, 2, 0]) == [2])
  }

  @Test func `a text without paragraphs has lost them all`() {
    let alignment = ParagraphAlignment(count: 0, isSame: true)
    #expect(alignment[1] == .lost)
    #expect(alignment[0] == .lost)
    #expect(alignment.paragraphs(of: [1]) == [])
  }

  @Test func `what is known of a paragraph comes first`() {
    let known: [Int: Anchor] = [
      1: .moved(to: [TextPlace(2), TextPlace(3)]), 2: .lost, 9: .moved(to: [TextPlace(1)]),
    ]
    let alignment = ParagraphAlignment(count: 3, isSame: false, known: known)
    #expect(alignment[1].state == .moved)
    #expect(alignment[2] == .lost)
    #expect(alignment[3] == .unverified(TextPlace(3)))
    #expect(alignment.paragraphs(of: [1, 2, 3, 9]) == [2, 3, 1])
  }
}
