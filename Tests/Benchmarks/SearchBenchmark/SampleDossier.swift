import DossierModel
import TestSupport

/// A dossier of any size, the same in every run.
struct SampleDossier {
  private var randomness = SeededGenerator(seed: 20_160_327)
  private let vocabulary: [String]
  private let entryCount: Int

  init(entryCount: Int) {
    self.entryCount = entryCount
    let count = min(60_000, max(2000, entryCount / 10))
    vocabulary = Words.common + Words.invented(count, &randomness)
  }

  mutating func make() throws -> Dossier {
    var entries: [Entry] = []
    entries.reserveCapacity(entryCount)
    for number in 0..<entryCount {
      guard let id = EntryID("e\(number)") else { continue }
      entries.append(entry(id, number))
    }
    let links = (0..<entryCount).map { number in
      Link(
        from: entries[number].id,
        type: LinkType.builtIn[Int.random(in: 0..<20, using: &randomness)].id,
        to: entries[randomness.skewed(entryCount)].id,
        why: number % 4 == 0 ? sentence(6) : nil
      )
    }
    guard let id = EntryID("sample") else { throw BrokenReference.unknownKind("sample") }
    return try Dossier(header: .init(id: id, title: "Sample"), entries: entries, links: links)
  }

  private mutating func entry(_ id: EntryID, _ number: Int) -> Entry {
    let content: Entry.Content =
      switch number % 10 {
      case 0...2: .person(Person(role: pick(Words.kinds)))
      case 3...4: .faction(Faction(type: "armed force", side: pick(["government", "opposition"])))
      case 5...6: .location(Location(type: "town"))
      case 7: .event(Event(when: FuzzyDate("\(1990 + number % 27)").map { DatedWhen($0) }))
      default: .claim(Claim(text: sentence(16)))
      }
    var names: [Name] = []
    switch number % 10 {
    case 0...2: names.append(Name("\(pick(Words.given)) \(pick(Words.family))"))
    case 3...4: names.append(Name("\(pick(vocabulary).capitalizedFirst) \(pick(Words.kinds))"))
    case 5...6: names.append(Name("\(pick(vocabulary).capitalizedFirst) \(pick(Words.places))"))
    case 7: names.append(Name("\(pick(Words.kinds)) of \(pick(Words.places)) \(number % 97)"))
    default: break
    }
    if number % 10 < 7, number % 3 == 0 {
      names.append(Name("\(pick(Words.arabic)) \(pick(Words.arabic))", script: "Arab"))
    }
    return Entry(
      id: id,
      names: names,
      summary: number % 10 < 8 ? sentence(14) : nil,
      content: content
    )
  }

  private mutating func sentence(_ length: Int) -> String {
    (0..<length).map { _ in vocabulary[randomness.skewed(vocabulary.count)] }
      .joined(separator: " ").capitalizedFirst + "."
  }

  private mutating func pick(_ words: [String]) -> String {
    words[randomness.skewed(words.count)]
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension SeededGenerator {
  /// An index of a list, small ones far more often than large ones, like words of a language.
  mutating func skewed(_ count: Int) -> Int {
    let uniform = Double(next() >> 11) / Double(1 << 53)
    return min(count - 1, Int(Double(count) * uniform * uniform * uniform))
  }
}
