import DossierModel
import Testing

@Suite struct AnchorTests {
  @Test func `an anchor says how a citation fares and where it is`() {
    let (here, there) = (TextPlace(3, range: 4..<8), TextPlace(5))
    #expect(Anchor.exact(here).state == .exact)
    #expect(Anchor.exact(here).places == [here])
    #expect(Anchor.moved(to: [here, there]).state == .moved)
    #expect(Anchor.moved(to: [here, there]).places == [here, there])
    #expect(Anchor.unverified(there).state == .unverified)
    #expect(Anchor.unverified(there).places == [there])
    #expect(Anchor.lost.state == .lost)
    #expect(Anchor.lost.places == [])
  }

  @Test func `places go as the text goes, a paragraph before the words in it`() {
    let places = [
      TextPlace(1), TextPlace(1, range: 0..<2), TextPlace(1, range: 0..<5),
      TextPlace(1, range: 3..<4), TextPlace(2), TextPlace(2, range: 0..<1),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    #expect(!(places[1] < places[1]))
  }

  @Test func `nothing is moved to nowhere`() async {
    await #expect(processExitsWith: .failure) { _ = Anchor.moved(to: []) }
  }

  @Test func `no mention names nobody`() async {
    await #expect(processExitsWith: .failure) { _ = Mention(range: 0..<4, entries: []) }
  }
}
