import DossierSearch
import Testing

@Suite struct QueryTests {
  let small: SmallDossier

  init() throws {
    small = try SmallDossier()
  }

  private func found(_ text: String) -> Set<String> {
    Set(small.found(text))
  }

  @Test(arguments: [
    ("kind:claim", "c1"), ("kind:people", ""), ("kind:expl", "h1"), ("side:gov", "saa"),
    ("hedge:reported", "c1"), ("status:partly", "q1"), ("status:\"partly answered\"", "q1"),
    ("by:press", "c1"), ("by:\"syrian press\"", "c1"), ("by:author", ""),
    ("¶3", "daesh"), ("p:4", "¶4"), ("link:palmyra", "saa"), ("link:tadmor", "saa"),
    ("when:2015", "c1 battle"), ("when:2015-05", "c1 battle"), ("when:2014", ""),
    ("kind:faction !army", "daesh press"), ("!kind:faction ¶2", "palmyra c1"),
  ])
  func `a field narrows the results`(query: String, expected: String) throws {
    #expect(found(query) == Set(expected.split(separator: " ").map(String.init)))
  }

  @Test func `words are all found, in any order`() throws {
    #expect(found("spread thin") == ["c1"])
    #expect(found("thin spread") == ["c1"])
    #expect(found("thi palm") == ["c1"])
    #expect(found("thin sand").isEmpty)
  }

  @Test func `a phrase is found as it stands`() throws {
    #expect(found("\"spread too thin\"") == ["c1"])
    #expect(found("\"thin spread\"").isEmpty)
    #expect(found("\"spread too th") == ["c1"])
    #expect(found("!\"spread too thin\" army") == ["saa"])
  }

  @Test func `the sentence and the reason of a link are found`() throws {
    let hit = try #require(small.hit("overstretched"))
    #expect(hit.field == .link(0))
    #expect(hit.text == "Syrian Arab Army lost Palmyra: overstretched fronts")
    #expect(hit.matched == ["overstretched"])
  }

  @Test func `what the annotator says of a paragraph leads to the paragraph`() throws {
    let hit = try #require(small.hit("oil"))
    #expect(hit.target == .paragraph(4))
    #expect(hit.position == nil)
    #expect(hit.text == "Oil fields changed hands.")
  }

  @Test(arguments: [
    ("colour:red", "there is no field colour", "kind:"),
    ("kind:planet", "no kind of entry is planet", "faction"),
    ("kind:", "kind: wants a kind of entry", "person"),
    ("p:40", "no paragraph is 40", "1 to 4"),
    ("when:soon", "no time is soon", "2015"), ("side:up", "no side is up", "jihadi"),
  ])
  func `a bad field is named with what is allowed`(query: String, message: String, allowed: String)
    throws
  {
    let fault = try #require(small.faults(query + " palmyra").first)
    #expect(fault.message == message)
    #expect(fault.allowed.contains(allowed))
    #expect(found(query + " palmyra").contains("palmyra"))
  }

  @Test func `an unknown speaker is named`() throws {
    #expect(small.faults("by:zzz").map(\.message) == ["no entry is zzz"])
    #expect(small.faults("by:").map(\.message) == ["by: wants an entry"])
  }

  @Test(arguments: ["10:30", "https://example.org/a", ":", "kind", "!", "\"", "!\"", "a:b:c", "¶"])
  func `nothing that can be typed is refused`(text: String) throws {
    _ = found(text)
  }

  @Test func `a paragraph is told by its gist, a long query by its first words`() throws {
    let hit = try #require(small.hit("p:4"))
    #expect(hit.rule == .fields)
    #expect(hit.text == "Oil fields changed hands.")
    let long = (0..<300).map { "w\($0)" }.joined(separator: ".")
    #expect(found(long).isEmpty)
  }

  @Test func `a word without a colon is never a field`() {
    #expect(Query(parsing: "kind side").terms.count == 2)
    #expect(Query(parsing: "kind side").faults.isEmpty)
    #expect(Query(parsing: "10:30").faults.isEmpty)
  }
}
