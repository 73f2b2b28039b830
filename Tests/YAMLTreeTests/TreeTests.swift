import Diagnostics
import Testing
import YAMLTree

@Suite struct TreeTests {
  @Test func `a tree gives its parts in the order of the file`() throws {
    let tree = try Tree(yaml: bytes("title: no\nat: [1, '2']\nitems:\n  - {a: b}\n"))
    let root = tree.root
    #expect(root.entries.map(\.key.text) == ["title", "at", "items"])
    #expect(root["title"]?.text == "no")
    #expect(root["title"]?.bool == nil)
    let at = try #require(root["at"])
    #expect(at.items.map(\.integer) == [1, nil])
    #expect(at.items.map(\.text) == ["1", "2"])
    #expect(root["items"]?.items.map { $0["a"]?.text } == ["b"])
    #expect(root["nothing"] == nil)
  }

  @Test func `YAML and JSON give the same tree`() throws {
    let yaml = try Tree(yaml: bytes(#"{"a": [1, "ü\n", true, null], "b": {"c": "\u00e9"}}"#))
    let json = try Tree(json: bytes(#"{"a": [1, "ü\n", true, null], "b": {"c": "\u00e9"}}"#))
    for tree in [yaml, json] {
      let items = try #require(tree.root["a"]).items.map(\.self)
      #expect(items[0].number == 1)
      #expect(items[1].text == "ü\n")
      #expect(items[1].isPlain == false)
      #expect(items[2].bool == true)
      #expect(items[3].isNull)
      #expect(tree.root["b"]?["c"]?.text == "é")
    }
  }

  @Test(arguments: [Tree.Format.yaml, .json])
  func `columns count characters and lines end as editors end them`(format: Tree.Format) throws {
    let text = "{\"é中\": \"a\",\r\n \"🙂\": {\"k\": [1,\n  2]}}"
    let tree = try format == .yaml ? Tree(yaml: bytes(text)) : Tree(json: bytes(text))
    #expect(tree.root["é中"]?.place == Place(line: 1, column: 8))
    let inner = try #require(tree.root["🙂"])
    #expect(inner.place == Place(line: 2, column: 7))
    #expect(
      inner["k"]?.items.map(\.place) == [
        Place(line: 2, column: 14), Place(line: 3, column: 3),
      ]
    )
  }

  @Test func `an alias stands where it is used and holds what it repeats`() throws {
    let tree = try Tree(yaml: bytes("a: &x [1, 2]\nb: *x\nc: [*x, *x]\n"))
    #expect(tree.root["b"]?.items.map(\.text) == ["1", "2"])
    #expect(tree.root["b"]?.place == Place(line: 2, column: 4))
    #expect(tree.root["c"]?.items.map(\.count) == [2, 2])
  }

  @Test(arguments: [
    "1.5", "-2", "0", "1e3", "-0.25E-2",
  ])
  func `a decimal number is one`(text: String) throws {
    #expect(try Tree(yaml: bytes("- \(text)")).root.items.map(\.number) == [Double(text)])
  }

  @Test(arguments: ["nan", ".inf", "0x10", "1_000", "+1", "1e999", "'1'", "infinity", "e"])
  func `anything else is no number`(text: String) throws {
    #expect(try Tree(yaml: bytes("- \(text)")).root.items.map(\.number) == [nil])
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
