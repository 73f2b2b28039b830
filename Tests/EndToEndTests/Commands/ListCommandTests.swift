import Testing
import YAMLTree

@Suite struct ListCommandTests {
  @Test func `every entry is listed with its id, its kind and its name`() throws {
    let list = try Invocation("dossier list")
    #expect(list.status == 0)
    #expect(list.errors == "")
    #expect(
      list.output.contains("\nsaa                                faction     Syrian Arab Army\n")
    )
  }

  @Test func `a kind is known by its id, its word, its plural and its section`() throws {
    let list = try Invocation("dossier list person")
    #expect(list.output.split(separator: "\n").count == 9)
    for name in ["people", "Person", "PEOPLE"] {
      #expect(try Invocation("dossier list \(name)").output == list.output)
    }
  }

  @Test func `JSON has an object of id, kind and name for each entry`() throws {
    let list = try Invocation("dossier list faction --json")
    #expect(list.status == 0)
    let entries = try Array(Tree(json: Array(list.output.utf8)).root.items)
    #expect(entries.count == 48)
    for entry in entries { #expect(entry.keys == ["id", "kind", "name"]) }
    #expect(entries.first?["id"]?.text == "syrian-regime")
    #expect(entries.allSatisfy { $0["kind"]?.text == "faction" })
  }

  @Test func `a kind of which there are none is found to have none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("dossier: 1\nid: d\ntitle: D\n", to: "empty.yaml")
    let list = try Invocation("dossier list claim --json -d empty.yaml", in: folder)
    #expect(list.status == 1)
    #expect(list.output == "[]\n")
    #expect(list.complaints.count == 1)
  }
}
