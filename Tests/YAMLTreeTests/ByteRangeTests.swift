import Diagnostics
import Testing
import YAMLTree

@Suite struct ByteRangeTests {
  @Test(arguments: [
    "title: A text\nlist:\n- a\n- b: 1\n  c: 2\n-\n- - d\n  - e\n",
    "# A comment\n\na:\n  b:   c d\n\n  # e\n  f: |\n    g\n     h\n\n  i: >-\n    j\n    k\n\n\n# l\nm: n\n",
    "{a: [1, 'it''s', \"\\u00e9\\n\"], b: {c: d , e: }, f: [[], {}], g: , h}\n",
    "é中: \"🙂\"\r\n🙂:\r\n  - é: [中, 🙂]\r\n  - 'é\r\n\r\n    ü'\r\nz: ü ü\r\n",
    "a: one\n  two\n  three   # four\nb: [x: y, z]\nc: ~\nd: null\ne:\n",
    "? a\n: b\n? c\n# - not: this?\n? d\n: e\n",
    "--- # start\na: b\n...\n",
    "a: |+\n  b\n\nc: |2-\n    d\n",
    "plain",
    "- |\n  é\n- last",
  ])
  func `the bytes of every node read again give an equal value`(text: String) throws {
    for text in [text, "\u{FEFF}" + text] { try check(Tree(yaml: bytes(text))) }
  }

  @Test(arguments: [
    #"{"a": [1, -2.5e3, "é\n\u00e9", true, null], "🙂": {"b": {}}, "c": []}"#,
    "\u{FEFF}[ 1 ,\r\n\t\"中\" , { \"a\" : false } ]\n", "\"a\"", "1.0",
  ])
  func `the same holds for JSON`(text: String) throws {
    try check(Tree(json: bytes(text)))
  }

  @Test func `an anchor belongs to its node, and an alias takes the bytes of its use`() throws {
    let tree = try Tree(yaml: bytes("é: &x [1, 2]\nb: *x\n&k c: &y\n  - &z 3\nd: &e\n"))
    #expect(
      (0..<tree.count).map { text(of: tree[$0], in: tree) } == [
        "é: &x [1, 2]\nb: *x\n&k c: &y\n  - &z 3\nd: &e", "é", "&x [1, 2]", "1", "2", "b", "*x",
        "&k c", "&y\n  - &z 3", "&z 3", "d", "&e",
      ]
    )
  }

  @Test(arguments: [
    ("a:\n  b: 1\n\n# c\nd: 2\n", "a", "b: 1"),
    ("a:\n- 1\n-   2   # c\n\nd: 2\n", "a", "- 1\n-   2"),
    ("a: {b: 1} # c\n", "a", "{b: 1}"),
    ("a:\n\n\n# c\nd: 2\n", "a", ""),
    ("a: |\n  b\n\n\nd: 2\n", "a", "|\n  b\n\n\n"),
    ("a: 'b' # c\n", "a", "'b'"),
  ])
  func `a node takes no comment and no blank line but those in its text`(
    text: String,
    key: String,
    value: String
  ) throws {
    let tree = try Tree(yaml: bytes(text))
    #expect(try self.text(of: #require(tree.root[key]), in: tree) == value)
  }

  @Test(arguments: [
    ("a:\nb: 1\n", 2), ("a:    # c\n\nb: 1\n", 2), ("{a : , b}\n", 4), ("- a:\n-\n", 4),
  ])
  func `a value that is left out starts where it would be written`(
    text: String,
    offset: Int
  ) throws {
    let root = try Tree(yaml: bytes(text)).root
    let node = root["a"] ?? root.items.compactMap { $0["a"] }.first
    #expect(node?.byteRange == offset..<offset)
  }

  @Test func `parts that were passed over leave the other ranges as they are in the file`() throws {
    let text = "é: {ü: [}\nb: é c\n"
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: bytes(text)) }
    let tree = try #require(error.tree)
    #expect(tree.source == bytes(text))
    #expect(try self.text(of: #require(tree.root["b"]), in: tree) == "é c")
  }

  private func check(_ tree: Tree) throws {
    var unvisited = [tree.root]
    while let node = unvisited.popLast() {
      unvisited += node.items.map(\.self)
      for entry in node.entries { unvisited += [entry.key, entry.value] }
      try check(node, in: tree)
    }
  }

  private func check(_ node: Node, in tree: Tree) throws {
    let text = text(of: node, in: tree)
    guard !text.isEmpty else {
      #expect(node.isNull)
      return
    }
    // The columns of a block tell its depth.
    let indent = String(repeating: " ", count: node.place.column - 1)
    let again =
      try tree.format == .json ? Tree(json: bytes(text)) : Tree(yaml: bytes(indent + text))
    #expect(isEqual(again.root, node), "“\(text)”")
  }

  private func isEqual(_ left: Node, _ right: Node) -> Bool {
    left.kind == right.kind && left.text == right.text && left.isPlain == right.isPlain
      && left.count == right.count
      && zip(left.items, right.items).allSatisfy { isEqual($0, $1) }
      && zip(left.entries, right.entries).allSatisfy {
        isEqual($0.key, $1.key) && isEqual($0.value, $1.value)
      }
  }

  private func text(of node: Node, in tree: Tree) -> String {
    String(decoding: tree.source[node.byteRange], as: UTF8.self)
  }
}
