import DossierModel
import TestSupport

/// Makes dossiers that use every part of the format, with hostile texts.
struct RandomDossier {
  private var generator: SeededGenerator
  private var ids: [EntryID] = []
  private var claimIDs: [EntryID] = []
  private var questions: [(question: EntryID, hypotheses: [EntryID])] = []
  private var entries: [Entry] = []
  private let ownKinds = [
    EntityKind(id: "dam", plural: "dams", symbol: "◈", asciiSymbol: "+", pane: .places),
    EntityKind(id: "rumour"),
    EntityKind(id: "person", singular: "soul", plural: "souls"),
  ]
  private let ownTypes = [
    LinkType("builds on", inverse: "ground of"),
    LinkType(symmetric: "at odds with", label: "quarrels with", sentence: "{from} : {to}"),
    LinkType("lost", label: "gave up", inverse: "given up by", sentence: "{to} <- {from}"),
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func make() throws -> Dossier {
    makeIDs()
    makeEntries()
    let article = oneIn(4) ? nil : randomArticle()
    return try Dossier(
      header: .init(
        id: ids[0],
        title: text(),
        summary: maybe { $0.text() },
        language: maybe { _ in "zh-Hant" },
        credits: some { $0.text() },
        article: article
      ),
      vocabulary: oneIn(3)
        ? Vocabulary() : Vocabulary(kinds: ownKinds, linkTypes: ownTypes),
      entries: entries,
      links: some { $0.randomLink() },
      ratings: randomRatings()
    )
  }

  private mutating func makeIDs() {
    ids = (0..<12).map { number in
      let tail = ["", "-saa", "é", "中", ":x", "#y", "\"", "no"].randomElement(using: &generator)
      return EntryID("e\(number)\(tail ?? "")")
    }
    .compactMap(\.self)
    claimIDs = Array(ids[7..<9])
    questions = [(ids[9], Array(ids[10..<12]))]
  }

  private mutating func makeEntries() {
    let contents: [Entry.Content] = [
      .faction(Faction(type: maybe { $0.text() }, side: maybe { $0.text() })),
      .person(Person(role: maybe { $0.text() }, isNamed: oneIn(2))),
      .location(
        Location(
          type: maybe { $0.text() },
          within: nil,
          coordinates: maybe { $0.randomPoint() },
          isNamed: oneIn(2)
        )
      ),
      .location(Location(within: ids[2])),
      .event(
        Event(
          when: maybe { $0.randomWhen() },
          places: some { $0.anyID() },
          participants: some { Event.Participant($0.anyID(), role: $0.maybe { $0.text() }) },
          occurrence: choice()
        )
      ),
      .concept(Concept(type: maybe { $0.text() })),
      .document(
        Document(
          type: maybe { $0.text() },
          issuer: maybe { $0.anyID() },
          when: maybe { $0.randomWhen() }
        )
      ),
      randomClaim(), randomClaim(),
      .question(
        Question(
          text: text(),
          form: choice(),
          status: choice(),
          about: some { $0.anyID() },
          presupposes: oneIn(2) ? claimIDs : []
        )
      ),
      .hypothesis(
        Hypothesis(text: text(), question: ids[9], stance: choice(), about: some { $0.anyID() })
      ),
      .hypothesis(
        Hypothesis(text: text(), question: ids[9], within: ids[10], excludes: [ids[10]])
      ),
    ]
    entries = zip(ids, contents).map { id, content in
      randomEntry(id: id, content: content)
    }
  }

  private mutating func randomEntry(id: EntryID, content: Entry.Content) -> Entry {
    let isTextual = ["claim", "question", "hypothesis"].contains(content.kind)
    var names: [Name] = isTextual && oneIn(2) ? [] : [randomName()]
    if !names.isEmpty { names += some { $0.randomName() } }
    return Entry(
      id: id,
      names: names,
      summary: maybe { $0.text() },
      citations: randomCitations(),
      origin: choice(),
      fields: (0..<Int.random(in: 0...2, using: &generator)).map { number in
        Entry.Field(label: "\(number)\(text())", text: text())
      },
      content: content
    )
  }

  private mutating func randomClaim() -> Entry.Content {
    .claim(
      Claim(
        text: text(),
        attribution: randomAttribution(),
        hedge: choice(),
        mood: choice(),
        stance: maybe { $0.choice() },
        about: some { $0.anyID() },
        when: maybe { $0.randomWhen() },
        figures: some { generator in
          Figure(
            Double(Int.random(in: -9...9, using: &generator.generator)) / 4,
            to: generator.maybe { _ in 1e21 },
            unit: generator.maybe { $0.text() },
            of: generator.maybe { $0.text() },
            bound: generator.choice()
          )
        }
      )
    )
  }

  private mutating func randomName() -> Name {
    Name(
      text(),
      language: maybe { _ in "ar" },
      script: maybe { _ in "Arab" },
      kind: maybe { $0.choice() },
      isWeak: oneIn(3),
      paragraphs: some { Int.random(in: 1...6, using: &$0.generator) },
      origin: choice()
    )
  }

  private mutating func randomArticle() -> Article {
    Article(
      title: maybe { $0.text() },
      kind: maybe { $0.text() },
      author: maybe { $0.anyID() },
      issued: maybe { $0.randomWhen() },
      url: maybe { _ in "https://example.org/a?b=c#d" },
      paragraphCount: 9,
      body: oneIn(2) ? 1...9 : 2...7,
      sha256: maybe { _ in String(repeating: "0a", count: 32) },
      gists: oneIn(2) ? [:] : [1: text(), 9: text()]
    )
  }

  private mutating func randomLink() -> Link {
    Link(
      from: anyID(),
      type: ["lost", "part of", "hostile to"].randomElement(using: &generator) ?? "near",
      to: anyID(),
      why: maybe { $0.text() },
      when: maybe { $0.randomWhen() },
      hedge: choice(),
      attribution: randomAttribution(),
      citations: randomCitations(),
      status: choice(),
      origin: choice()
    )
  }

  private mutating func randomRatings() -> [Rating] {
    claimIDs.flatMap { claim in questions[0].hypotheses.map { (claim, $0) } }
      .filter { _ in oneIn(2) }
      .map { claim, hypothesis in
        Rating(
          claim: claim,
          hypothesis: hypothesis,
          grade: choice(),
          why: maybe { $0.text() },
          citations: randomCitations(),
          credibility: choice(),
          relevance: choice(),
          origin: choice()
        )
      }
  }

  private mutating func randomCitations() -> [Citation] {
    some { generator in
      Citation(
        Int.random(in: 1...9, using: &generator.generator),
        quote: generator.oneIn(4) ? "two words" : nil
      )
    }
  }

  private mutating func randomAttribution() -> Attribution {
    oneIn(2)
      ? .author : Attribution([.author, .entry(anyID()), .unspecified].shuffled(using: &generator))
  }

  private mutating func randomWhen() -> DatedWhen {
    let texts = ["2013", "2016-03~", "201X", "2015-22/2015-23", "2011/..", "/2016", "-0044"]
    let date = texts.randomElement(using: &generator).flatMap { FuzzyDate($0) }
    return DatedWhen(date ?? FuzzyDate(PartialDate(year: 2016)), origin: choice())
  }

  private mutating func randomPoint() -> Coordinates {
    Coordinates(
      latitude: Double.random(in: -90...90, using: &generator),
      longitude: 38.25,
      origin: choice()
    )
  }

  private mutating func text() -> String { "t" + HostileText.random(using: &generator) }

  private mutating func anyID() -> EntryID { ids.randomElement(using: &generator) ?? ids[0] }

  private mutating func oneIn(_ count: Int) -> Bool { generator.oneIn(count) }

  private mutating func maybe<Value>(_ make: (inout RandomDossier) -> Value) -> Value? {
    oneIn(2) ? make(&self) : nil
  }

  private mutating func some<Value>(_ make: (inout RandomDossier) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in make(&self) }
  }

  private mutating func choice<Word: CaseIterable>() -> Word {
    guard let word = Word.allCases.randomElement(using: &generator) else {
      preconditionFailure("a set of words without words")
    }
    return word
  }
}
