import DossierModel
import Testing

@Suite struct EntryTests {
  @Test func `an entry is called by its first name, else by its text, else by its id`() {
    var claim = Entry.claim
    #expect(claim.title == "The city fell.")
    claim.names = [Name("The fall"), Name("The loss")]
    #expect(claim.title == "The fall")
    #expect(claim.text == "The city fell.")
    #expect(Entry.army.title == "army")
  }

  @Test func `the names after the first are aliases`() {
    var army = Entry.army
    #expect(army.aliases.isEmpty)
    army.names = [Name("Army"), Name("Forces"), Name("Troops")]
    #expect(army.aliases.map(\.text) == ["Forces", "Troops"])
  }

  @Test func `an entry is in the paragraphs that cite or name it, each once and in order`() {
    var army = Entry.army
    army.citations = [Citation(7), Citation(2, quote: "the army"), Citation(7, quote: "troops")]
    army.names = [Name("Army", paragraphs: [9, 2]), Name("Forces", paragraphs: [3])]
    #expect(army.paragraphs == [2, 3, 7, 9])
    #expect(Entry.army.paragraphs == [])
  }

  @Test(
    arguments: [
      (.faction(Faction()), "faction", nil), (.person(Person()), "person", nil),
      (.location(Location()), "location", nil), (.event(Event()), "event", nil),
      (.concept(Concept()), "concept", nil), (.document(Document()), "document", nil),
      (.claim(Claim(text: "It fell.")), "claim", "It fell."),
      (.question(Question(text: "Why?")), "question", "Why?"),
      (.hypothesis(Hypothesis(text: "Hunger.", question: .city)), "hypothesis", "Hunger."),
      (.other(Other(kind: "dam")), "dam", nil),
    ] as [(Entry.Content, String, String?)]
  )
  func `an entry has the kind and the text of its content`(
    content: Entry.Content,
    kind: String,
    text: String?
  ) {
    let entry = Entry(id: .army, content: content)
    #expect(entry.kind == kind)
    #expect(entry.text == text)
  }
}
