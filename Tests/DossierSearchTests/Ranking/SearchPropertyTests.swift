import DossierModel
import Testing

@testable import DossierSearch

@Suite struct SearchPropertyTests {
  static let fixture = Result { try SearchFixture() }

  @Test func `folding what is folded changes nothing`() throws {
    for entry in try Self.fixture.get().dossier.entries {
      for name in entry.names {
        let once = FoldedText(name.text).words.map { String(decoding: $0, as: UTF8.self) }
        let twice = FoldedText(once.joined(separator: " ")).words
        #expect(twice.map { String(decoding: $0, as: UTF8.self) } == once, "\(name.text)")
      }
    }
  }

  @Test func `every entry is found by each of its names`() throws {
    let fixture = try Self.fixture.get()
    for entry in fixture.dossier.entries {
      for name in entry.names {
        let hits = fixture.index.results(for: Query(words: name.text), limit: 10).hits
        let mine = hits.first { hit in
          hit.position.map { fixture.dossier.entries[$0].id == entry.id } == true
        }
        #expect(mine?.tier == hits.first?.tier, "\(name.text) of \(entry.title)")
        #expect(mine?.text == name.text || mine?.tier == .exactName)
      }
    }
  }

  /// Rules that judge a word as it stands may find more when it is complete; the others only narrow.
  @Test func `a further letter finds nothing new by literal rules`() throws {
    let fixture = try Self.fixture.get()
    let forgiving: Set<SearchRule> = [
      .sameSound, .partSound, .bareSounds, .bareName, .bareWords, .nameWithin, .nameAmong, .typo,
      .exactAlias, .foldedAlias, .exactTitle, .foldedTitle, .nameWords,
    ]
    for entry in fixture.dossier.entries {
      var before: Set<SearchTarget>?
      for length in 1...entry.title.count {
        let typed = String(entry.title.prefix(length))
        let words = QueryWords(Query(words: typed))
        guard typed.last != " ", typed.last != "-", !words.isFunctionWordsOnly else {
          before = nil
          continue
        }
        let hits = fixture.index.results(for: Query(words: typed), limit: 1000).hits
        let new = hits.filter {
          before?.contains($0.target) == false && !forgiving.contains($0.rule)
        }
        #expect(new.isEmpty, "\(typed): \(new.map(\.text))")
        before = Set(hits.map(\.target))
      }
    }
  }

  @Test func `a search that goes on finds what a new search finds`() throws {
    let fixture = try Self.fixture.get()
    var randomness = SeededRandomness(seed: 7)
    var session = SearchSession(index: fixture.index)
    for _ in 0..<300 {
      let entry = fixture.dossier.entries.randomElement(using: &randomness)
      let other = fixture.dossier.entries.randomElement(using: &randomness)
      let text = "\(entry?.title ?? "") \(other?.title ?? "")"
      let typed = String(text.prefix(Int.random(in: 0...text.count, using: &randomness)))
      let query = Query(parsing: typed)
      let (going, fresh) = (
        session.results(for: query, limit: 20), fixture.index.results(for: query, limit: 20)
      )
      #expect(going.hits == fresh.hits, "seed \(randomness.seed): \(typed)")
      #expect(going.total == fresh.total)
      #expect(going.total >= going.hits.count)
    }
  }

  @Test func `every result says why it stands above the next`() throws {
    let fixture = try Self.fixture.get()
    var randomness = SeededRandomness(seed: 13)
    for _ in 0..<400 {
      let names = (0..<Int.random(in: 1...2, using: &randomness)).compactMap { _ in
        fixture.dossier.entries.randomElement(using: &randomness)?.names.randomElement(
          using: &randomness
        )?.text
      }
      var words = names.joined(separator: " ").split(separator: " ")
      words.shuffle(using: &randomness)
      let typed = words.prefix(3).joined(separator: " ")
      let hits = fixture.index.results(for: Query(words: typed), limit: 100).hits
      for (hit, next) in zip(hits, hits.dropFirst()) {
        let seed = "seed \(randomness.seed): \(typed): \(hit.reason) / \(next.reason)"
        #expect(hit.rule <= next.rule, "\(seed)")
        guard hit.rule == next.rule else { continue }
        if let fit = hit.fit, let other = next.fit { #expect(fit <= other, "\(seed)") }
        if hit.fit == next.fit { #expect(hit.relationCount >= next.relationCount, "\(seed)") }
      }
    }
  }

  @Test func `any bytes are answered`() throws {
    let fixture = try Self.fixture.get()
    var randomness = SeededRandomness(seed: 11)
    let scalars = Array("aZ0 ':\"!¶-ء ا ش é ̧\u{200D}\u{202E}漢👩‍👧Ж٣".unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &randomness) {
        text.unicodeScalars.append(scalars[Int.random(in: scalars.indices, using: &randomness)])
      }
      let results = fixture.index.results(for: Query(parsing: text), limit: 3)
      for hit in results.hits {
        #expect(
          hit.ranges.allSatisfy {
            hit.text.startIndex <= $0.lowerBound && $0.upperBound <= hit.text.endIndex
          }
        )
      }
    }
  }
}
