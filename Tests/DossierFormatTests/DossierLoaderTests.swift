import Diagnostics
import DossierFormat
import DossierModel
import Testing

@Suite struct DossierLoaderTests {
  private let head = "dossier: 1\nid: test\ntitle: A test\n"

  @Test func `an editor can be opened at every entry`() throws {
    let loaded = load(
      head + """
        questions:
          why:
            text: Why?
            hypotheses:
              glory: {text: For glory.}
              "oil": {text: For oil.}
        factions:
          army: {name: Army}

        """
    )
    let dossier = try #require(loaded.dossier)
    #expect(dossier.entries.map(\.id.text) == ["army", "why", "glory", "oil"])
    let places = dossier.entries.indices.map { loaded.places[$0] }
    #expect(
      places == [
        .init(line: 11, column: 3), .init(line: 5, column: 3), .init(line: 8, column: 7),
        .init(line: 9, column: 7),
      ]
    )
    #expect(loaded.places[4] == nil)
  }

  @Test(arguments: [
    (" \n{\"id\": 7}", nil, "text should stand here, not a number"),
    ("{\"id\": 7}", "x.yaml", "text should stand here, not a number"),
    ("{id: 7}", nil, "“i” stands where a key in double quotes should"),
    ("id: [7]", nil, "text should stand here, not a list"),
    ("id: 7", "x.JSON", "“i” stands where a value should"),
  ])
  func `the first byte or the name's ending tells the notation`(
    text: String,
    name: String?,
    message: String
  ) {
    let loaded = DossierLoader().load(Array(text.utf8), name: name)
    #expect(loaded.diagnostics.map(\.message).contains(message))
  }

  @Test func `warnings are given only when they are asked for`() {
    let text = head + "factions:\n  army: {name: Army}\n"
    #expect(load(text).diagnostics == [])
    let checked = DossierLoader(options: .check).load(Array(text.utf8))
    #expect(checked.diagnostics.map(\.rule) == ["orphan-entry"])
    #expect(checked.dossier != nil)
  }

  @Test(arguments: ["yaml", "json"])
  func `progress is told from the start of a file to its end`(ending: String) throws {
    let lines = (0..<20_000).map { "  l\($0): {name: L\($0), type: town}\n" }.joined()
    let text = head + "locations:\n" + lines
    let dossier = try #require(load(text).dossier)
    let bytes = ending == "yaml" ? Array(text.utf8) : Array(DossierEncoder().json(dossier).utf8)
    var told: [Double] = []
    let loaded = DossierLoader().load(bytes, name: "large." + ending) { told.append($0) }
    #expect(loaded.dossier == dossier)
    #expect(told.count > 10)
    #expect(told == told.sorted())
    #expect(told.allSatisfy { (0...1).contains($0) })
    #expect(try #require(told.first) < 0.2)
    #expect(try #require(told.last) > 0.7)
  }

  @Test func `a chain of thousands of locations is no cycle`() {
    let chain = (0..<3000).map { "  l\($0): {name: L\($0), within: l\($0 + 1)}\n" }.joined()
    #expect(load(head + "locations:\n" + chain + "  l3000: {name: End}\n").diagnostics == [])
    let cycle = load(head + "locations:\n" + chain + "  l3000: {name: End, within: l0}\n")
    #expect(cycle.diagnostics.map(\.place?.line) == [3005])
  }

  @Test func `short ranges cannot stand for endless citations`() {
    let ranges = Array(repeating: "1-900000", count: 9).joined(separator: ", ")
    let loaded = load(head + "factions:\n  army: {name: Army, at: [\(ranges)]}\n")
    #expect(loaded.diagnostics.map(\.rule) == ["limit"])
    #expect(loaded.diagnostics.first?.message.contains("1000000") == true)
  }

  @Test func `a file full of faults gives as many as anybody reads, and says so`() {
    let lines = (0..<6000).map { "  x\($0): {}\n" }.joined()
    let diagnostics = load(head + "factions:\n" + lines).diagnostics
    #expect(diagnostics.count == 5001)
    #expect(diagnostics.last?.rule == "limit")
  }

  @Test func `a word is suggested only where few letters differ`() {
    func remedy(_ word: String) -> String? {
      load(head + "claims:\n  a: {text: T, hedge: \(word)}\n").diagnostics.first?.remedy
    }
    #expect(remedy("probabel") == "did you mean “probable”?")
    #expect(remedy("certian") == "did you mean “certain”?")
    #expect(remedy("elephant")?.hasPrefix("use certain, ") == true)
  }

  private func load(_ text: String) -> Loaded { DossierLoader().load(Array(text.utf8)) }
}
