import Testing
import YAMLTree

@Suite struct ShowCommandTests {
  @Test func `an entry is shown with its links in both directions`() throws {
    let entry = try Invocation("dossier show saa")
    #expect(entry.status == 0)
    #expect(entry.output.hasPrefix("Syrian Arab Army "))
    #expect(entry.output.contains("→ lost"))
    #expect(entry.output.contains("←"))
    #expect(entry.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [
    ("palmira", "did you mean “palmyra”?"), ("'Syrian Arab Army'", "did you mean “saa”?"),
    ("qqqqqq", "'dossier search' finds ids by name"),
  ])
  func `an unknown id is refused with the one that may be meant`(id: String, remedy: String) throws
  {
    let entry = try Invocation("dossier show \(id)")
    #expect(entry.status == 1)
    #expect(entry.output == "")
    #expect(entry.complaints.count == 1)
    #expect(entry.errors.hasSuffix("; \(remedy)\n"))
  }

  @Test func `lines are as wide as asked`() throws {
    let entry = try Invocation("dossier show saa --width 40")
    #expect(entry.output.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test(arguments: ["saa", "palmyra", "why-palmyra"])
  func `JSON starts with what every entry has`(id: String) throws {
    let entry = try Invocation("dossier show \(id) --json")
    #expect(entry.status == 0)
    let root = try Tree(json: Array(entry.output.utf8)).root
    #expect(root.keys.starts(with: ["id", "kind", "name", "aliases", "summary", "at", "links"]))
    #expect(root["id"]?.text == id)
    for link in try #require(root["links"]).items {
      #expect(
        link.keys == [
          "type", "label", "direction", "id", "name", "kind", "at", "when", "hedge", "status",
        ]
      )
      #expect(["out", "in", "both"].contains(link["direction"]?.text))
    }
  }

  @Test func `JSON has the kind's own fields under the names of the format`() throws {
    let entry = try Invocation("dossier show palmyra --json")
    let root = try Tree(json: Array(entry.output.utf8)).root
    #expect(root["type"]?.text == "city")
    #expect(root["coordinates"] != nil)
  }
}
