import TestSupport
import Testing
import YAMLTree

@Suite struct WritingTests {
  @Test(arguments: 0..<40)
  func `whatever is written as YAML reads back the same`(run: Int) throws {
    try roundTrip(run: run, write: YAMLWriter.text, read: { try Tree(yaml: $0) })
  }

  @Test(arguments: 0..<40)
  func `whatever is written as JSON reads back the same`(run: Int) throws {
    try roundTrip(run: run, write: JSONWriter.text, read: { try Tree(json: $0) })
  }

  private func roundTrip(
    run: Int,
    write: (TreeValue) -> String,
    read: ([UInt8]) throws -> Tree
  ) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let value = randomValue(depth: 4, using: &generator)
      let text = write(value)
      let tree = try Result { try read(Array(text.utf8)) }
        .mapError { ReadingFailed(seed: seed, text: text, error: "\($0)") }
        .get()
      #expect(holds(tree.root, value), "seed \(seed), run \(run), in \(text.debugDescription)")
    }
  }

  private struct ReadingFailed: Error {
    let seed: UInt64
    let text: String
    let error: String
  }

  private func randomValue(depth: Int, using generator: inout SeededGenerator) -> TreeValue {
    let layout: TreeValue.Layout = generator.oneIn(2) ? .row : .block
    let count = Int.random(in: 0...4, using: &generator)
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &generator) {
    case 0: return .bool(generator.oneIn(2))
    case 1: return .integer(Int.random(in: -99...99, using: &generator))
    case 2, 3: return .text(HostileText.random(using: &generator))
    case 4:
      return .sequence(
        (0..<count).map { _ in randomValue(depth: depth - 1, using: &generator) },
        layout
      )
    default:
      var keys: Set<[UInt8]> = []
      let entries = (0..<count).compactMap { _ -> TreeValue.Entry? in
        var key = HostileText.random(using: &generator)
        if generator.oneIn(50) { key += String(repeating: "long ", count: 300) }
        guard keys.insert(Array(key.utf8)).inserted else { return nil }
        return TreeValue.Entry(key, randomValue(depth: depth - 1, using: &generator))
      }
      return .mapping(entries, layout)
    }
  }

  /// Compares by bytes, because `String` takes texts for equal that differ in normalisation.
  private func holds(_ node: Node, _ value: TreeValue) -> Bool {
    switch value {
    case .text(let text): return node.hasText(text) && !node.isNull
    case .number(let text): return node.isPlain && node.hasText(text)
    case .bool(let bool): return node.bool == bool
    case .sequence(let items, _):
      guard node.kind == .sequence, node.count == items.count else { return false }
      return zip(node.items, items).allSatisfy(holds)
    case .mapping(let entries, _):
      guard node.kind == .mapping, node.count == entries.count else { return false }
      return zip(node.entries, entries).allSatisfy { read, entry in
        read.key.hasText(entry.key) && holds(read.value, entry.value)
      }
    }
  }

  @Test func `YAML is laid out to be read`() {
    let row = TreeValue.mapping([.init("from", .text("saa")), .init("to", .text("x, y"))], .row)
    let long =
      "A text that is too long for its line is folded, so that a change in one of its words"
    let value = TreeValue.mapping([
      .init("title", .text("Why: a study")),
      .init("year", .text("2015")),
      .init("none", .text("null")),
      .init("summary", .text("\(long) shows as a change in one line of it.")),
      .init("verse", .text("one\n\ntwo")),
      .init("links", .sequence([row, row])),
      .init("at", .sequence([.integer(1), .text("15-19")], .row)),
      .init("empty", .sequence([])),
    ])
    #expect(
      YAMLWriter.text(value) == """
        title: "Why: a study"
        year: 2015
        none: "null"
        summary: >-
          A text that is too long for its line is folded, so that a change in one of its words shows as a
          change in one line of it.
        verse: |-
          one

          two
        links:
          - {from: saa, to: "x, y"}
          - {from: saa, to: "x, y"}
        at: [1, 15-19]
        empty: []

        """
    )
  }

  @Test func `a row that is too long becomes a block`() {
    let row = TreeValue.mapping(
      [.init("why", .text(String(repeating: "x", count: 120))), .init("at", .integer(2))],
      .row
    )
    #expect(
      YAMLWriter.text(.sequence([row]))
        == "- why: \(String(repeating: "x", count: 120))\n  at: 2\n"
    )
  }
}
