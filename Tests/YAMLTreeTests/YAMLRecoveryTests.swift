import Diagnostics
import TestSupport
import Testing
import YAMLTree

@Suite struct YAMLRecoveryTests {
  /// A file with two sections of three entries, and a list of three items.
  private let sound = """
    title: A text
    first:
      a: {name: A}
      b:
        name: "B"
        text: >-
          Some words
          of text.
      c:
        name: 'C'
    # A comment
    second:
      d: {name: D, of: [a, b]}
      e:
        name: E
      f: {name: F}
    list:
      - {from: a, to: b}
      - {from: b,
         to: c}
      - {from: c, to: d}
    """

  @Test(arguments: [
    // What is broken, where that is told, and which lines are passed over.
    ("title: A text", "title: A: text", "1:9", "1"),
    ("first:", "first", "2:1", "2-11"),
    ("  a: {name: A}", "  a: {name: A", "4:4", "3"),
    ("  b:", "  b", "4:3", "4-8"),
    ("    name: \"B\"", "    name: \"B", "5:11", "4-8"),
    ("    name: \"B\"", "    name: B\"\n   text: x", "6:4", "4-9"),
    ("      of text.", "  of: text: x", "8:11", "8"),
    ("    name: 'C'", "    name: 'C", "10:11", "9-11"),
    ("  d: {name: D, of: [a, b]}", "  d: {name: D, of: [a, b}", "13:25", "13"),
    ("    name: E", "\t name: E", "15:1", "14-15"),
    ("  - {from: a, to: b}", "  - {from: a, to: b", "19:5", "18"),
    ("     to: c}", "     to: c]", "20:11", "19-20"),
    ("  - {from: c, to: d}", "  - {from: c, to d}}", "21:20", "21"),
  ])
  func `a fault is told and its part passed over, and nothing else`(
    line: String,
    broken: String,
    place: String,
    lines: String
  ) throws {
    let text = "\n\(sound)\n".replacing("\n\(line)\n", with: "\n\(broken)\n").dropFirst()
    try #require(!text.contains("\n\(line)\n"))
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    #expect(error.faults.map { "\($0.place.line):\($0.place.column)" } == [place])
    let tree = try #require(error.tree)
    #expect(tree.unread.map { self.lines(of: $0) } == [lines])
    // All that stands elsewhere is there.
    let names = ["first", "second"].flatMap { section in
      tree.root[section]?.entries.compactMap { $0.value["name"]?.text } ?? []
    }
    let whole = Set(["A", "B", "C", "D", "E", "F"])
    #expect(Set(names).isSubset(of: whole))
    #expect(names.count >= (lines == "2-11" ? 3 : 5))
  }

  @Test func `several faults are told in one reading`() throws {
    let text =
      sound.replacing("name: \"B\"", with: "name: \"B")
      .replacing("{name: D,", with: "{name D:,")
      .replacing("to: c}", with: "to: c: d}")
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    #expect(Set(error.faults.map(\.place.line)) == [5, 13, 20])
    #expect(error.tree?.root["first"]?["c"]?["name"]?.text == "C")
  }

  @Test(arguments: [
    // Something broken, what is told, and what is there all the same.
    ("s:\n  a: {n: A}\n b:\n    n: B\n  c: {n: C}\n", "3:2", "A C"),
    (
      "s:\n  a: {n: A}\n b:\n    n: B\n  c: {n: C}\n d:\n    n: D\n  e: {n: E}\n", "3:2 6:2",
      "A C E"
    ),
    ("s:\n  a: {n: A}\n t:\n  b: {n: B}\n  c: {n: C}\nu: U\n", "3:2", "A"),
    ("s:\n- n: A\n  m: x: y\n- n: B\n- n: C\n", "3:7", "B C"),
    ("s:\n  - {n: A}\n - {n: B}\n  - {n: C}\n", "3:2", "A C"),
    ("t: {a: A: B,\n  b: c}\ns:\n  a: {n: A}\n", "1:9", "A"),
    ("t: \"Some words\n  of: it\ns:\n  a: {n: \"A\"}\n", "1:4", "A"),
    ("t: \"Some words\n  of: it\"\ns:\n  a: {n: A}\n  b\n  c: {n: C}\n", "5:3", "A C"),
    ("s:\n  a: {n: &x A\n  b: {n: *x}\n  c: {n: C}\n", "3:4", " C"),
    ("s:\n  a: {n: A}\n  b: {n: \"B}\n...\n", "3:10", "A"),
    ("s:\n  a: {n: A}\n  b: {n: [B", "4:1", "A"),
  ])
  func `what is broken is told once, wherever it stands`(
    text: String,
    places: String,
    names: String
  ) throws {
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    let told = error.faults.map { "\($0.place.line):\($0.place.column)" }.joined(separator: " ")
    #expect(told == places)
    let section = try #require(error.tree).root["s"]
    let entries = section?.entries.map(\.value) ?? []
    let items = section?.items.map { $0 } ?? []
    #expect((entries + items).compactMap { $0["n"]?.text }.joined(separator: " ") == names)
  }

  @Test func `after twenty faults the last says that there may be more`() throws {
    let text = "s:\n" + (1...30).map { "  e\($0): {n: N\n" }.joined()
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    #expect(error.faults.count == 21)
    #expect(error.tree == nil)
    #expect(error.faults.last?.diagnostic.remedy?.contains("check again") == true)
    #expect(error.faults.first?.diagnostic.remedy?.contains("check again") == false)
  }

  @Test func `an empty file holds nothing more to look at`() throws {
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array("# x\n".utf8)) }
    #expect(error.faults.map(\.diagnostic.remedy) == [nil])
  }

  @Test func `a missing key may stand in a part beside it, and nowhere else`() throws {
    let text = "t T\na:\n  k K\n  l: L\nb:\n  l: L\n"
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    let tree = try #require(error.tree)
    #expect(tree.mayHaveUnread("t", in: tree.root))
    #expect(tree.mayHaveUnread("k", in: try #require(tree.root["a"])))
    #expect(!tree.mayHaveUnread("k", in: try #require(tree.root["b"])))
  }

  @Test func `what stands in a part is known by its keys`() throws {
    let text = sound.replacing("name: E", with: "name: E: x")
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: Array(text.utf8)) }
    let tree = try #require(error.tree)
    #expect(tree.mayHaveUnread("e"))
    #expect(!tree.mayHaveUnread("f"))
    #expect(tree.isUnread(Place(line: 15, column: 1)))
    #expect(!tree.isUnread(Place(line: 16, column: 1)))
  }

  /// The seed is printed where one fails.
  @Test(arguments: 1...20)
  func `whatever is broken, reading ends and tells each fault once, in order`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var bytes = Array(sound.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = Array("\"'{}[]:,-&*#|>\t\n ".utf8).randomElement(using: &random) ?? 0x22
        if random.oneIn(2) { bytes.insert(sign, at: place) } else { bytes.remove(at: place) }
      }
      do {
        _ = try Tree(yaml: bytes)
      } catch {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!error.faults.isEmpty, "seed \(seed)")
        #expect(Set(error.faults).count == error.faults.count, "seed \(seed), told twice:\n\(text)")
        #expect(error.faults.map(\.place) == error.faults.map(\.place).sorted(), "seed \(seed)")
        #expect(error.faults.count <= 21, "seed \(seed)")
      }
    }
  }

  private func lines(of part: UnreadPart) -> String {
    part.lines.count == 1
      ? "\(part.lines.lowerBound)" : "\(part.lines.lowerBound)-\(part.lines.upperBound)"
  }
}
