import Testing
import YAMLTree

@Suite struct SearchCommandTests {
  @Test func `results come best first`() throws {
    let search = try Invocation("dossier search aleppo")
    #expect(search.status == 0)
    #expect(search.output.hasPrefix("aleppo "))
  }

  @Test(arguments: ["saa", "why-palmyra"])
  func `an exact id finds its entry first`(id: String) throws {
    let search = try Invocation("dossier search \(id) --limit 1 --explain")
    #expect(search.status == 0)
    #expect(search.output.hasPrefix("\(id) "))
    #expect(search.output.contains("[exact "))
  }

  @Test func `several words are one query`() throws {
    let search = try Invocation("dossier search syrian arab army --limit 1")
    #expect(search.output.hasPrefix("saa "))
    #expect(search.output == (try Invocation("dossier search 'syrian arab army' --limit 1").output))
  }

  @Test func `each result says why it is there where asked`() throws {
    let search = try Invocation("dossier search aleppo --limit 1 --explain")
    #expect(search.output.contains("[exact name; "))
    #expect(search.output.hasSuffix(" relations]\n"))
  }

  @Test func `JSON has its documented shape in rank order`() throws {
    let search = try Invocation("dossier search aleppo --json --limit 3")
    let hits = try Array(Tree(json: Array(search.output.utf8)).root.items)
    #expect(hits.map { $0["rank"]?.text } == ["1", "2", "3"])
    for hit in hits { #expect(hit.keys == ["id", "kind", "name", "matched", "rule", "rank"]) }
  }

  @Test func `if nothing is found, the names that come nearest are listed`() throws {
    let search = try Invocation("dossier search tolmyra")
    #expect(search.status == 1)
    #expect(search.output == "")
    #expect(search.errors.hasPrefix("dossier: nothing found; the nearest names are “"))
    #expect(search.errors.contains("“Palmyra”"))
  }

  @Test func `if nothing is found, that is reported, and JSON stays JSON`() throws {
    let plain = try Invocation("dossier search qqqqqq")
    #expect(plain.status == 1)
    #expect(plain.output == "")
    #expect(plain.errors == "dossier: nothing found\n")
    let json = try Invocation("dossier search qqqqqq --json")
    #expect(json.status == 1)
    #expect(json.output == "[]\n")
  }
}
