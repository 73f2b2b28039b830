import DossierModel
import DossierText
import TestSupport
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

  @Test(arguments: 1...8)
  func `folding any text twice is folding it once`(seed: UInt64) {
    var randomness = SeededGenerator(seed: seed)
    let letters = "abelmnorstuz37'’-. /AEILŞšçğıİßﬁÉȩ́̌̆ʿءاألإرقةحمصچپ١٩ЖщьёẖṯǧǎＡ漢"
    let scalars = Array(letters.unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...10, using: &randomness) {
        text.unicodeScalars.append(scalars[Int.random(in: scalars.indices, using: &randomness)])
      }
      let once = FoldedText(text).words.map { String(decoding: $0, as: UTF8.self) }
      let twice = FoldedText(once.joined(separator: " ")).words.map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(twice == once, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: 1...3)
  func `the order of the file does not change what is found`(seed: UInt64) throws {
    let dossier = try Self.fixture.get().dossier
    var randomness = SeededGenerator(seed: seed)
    let shuffled = try Dossier(
      header: dossier.header,
      entries: dossier.entries.shuffled(using: &randomness)
    )
    let (index, other) = (
      try Self.fixture.get().index, SearchIndex(shuffled, graph: Graph(shuffled))
    )
    for entry in dossier.entries {
      let length = Int.random(in: 1...entry.title.count, using: &randomness)
      let query = Query(parsing: String(entry.title.prefix(length)))
      let (left, right) = (
        index.results(for: query, limit: 1000), other.results(for: query, limit: 1000)
      )
      #expect(left.hits.map(\.rule) == right.hits.map(\.rule), "seed \(seed): \(query.text)")
      // Entries whose names are alike stand as in the file.
      let (found, foundThere) = (Set(left.hits.map(Found.init)), Set(right.hits.map(Found.init)))
      #expect(found == foundThere, "seed \(seed): \(query.text)")
    }
  }

  private struct Found: Hashable {
    var text: String
    var rule: SearchRule

    init(_ hit: SearchHit) {
      (text, rule) = (hit.text, hit.rule)
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
    var randomness = SeededGenerator(seed: 7)
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
    var randomness = SeededGenerator(seed: 13)
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
        if let quality = hit.quality, let other = next.quality {
          #expect(quality <= other, "\(seed)")
        }
        if hit.quality == next.quality {
          #expect(hit.relationCount >= next.relationCount, "\(seed)")
        }
      }
    }
  }

  @Test func `any bytes are answered`() throws {
    let fixture = try Self.fixture.get()
    var randomness = SeededGenerator(seed: 11)
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
