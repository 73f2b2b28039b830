import Diagnostics
import Testing
import YAMLTree

@Suite struct YAMLFaultTests {
  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key"),
    ("a: !x 1\nb: !!str 2\n", "1:4 refused 2:4 refused"),
    ("~: a\n", "1:1 refused"), ("? [a]\n: b\n", "1:3 refused"),
    ("a: &x 1\n*x : 2\n", "2:1 refused"),
    ("<<: {a: 1}\n", "1:1 refused"), ("a\n---\nb\n", "2:1 refused"),
    ("a: 1\n...\n%TAG ! x\n", "3:1 refused"),
    ("%TAG ! tag:x,2000:\n--- a\n", "1:1 refused"), ("%YAML 9.9\n---\na: 1\n", "1:1 syntax"),
    ("a: *x\n", "1:4 syntax"), ("a: &x [*x]\n", "1:8 refused"), ("", "1:1 syntax"),
    ("# x\n", "1:1 syntax"),
    ("a: 'b\n", "1:4 syntax"), ("a:\n\t- b\n", "2:1 syntax"), ("a: b: c\n", "1:5 syntax"),
    ("é: 'x\u{1}'\n", "1:6 encoding"), ("a: x\r\nb: \0\n", "2:4 encoding"),
    ("a: \u{2028}", "1:4 encoding"),
    ("a: \u{85}", "1:4 encoding"), ("a: \u{FEFF}", "1:4 encoding"),
  ])
  func `a fault is told with its place`(text: String, expected: String) {
    #expect(faults(in: bytes(text)) == expected)
  }

  @Test(arguments: [
    [0x61, 0x3A, 0x20, 0xFF], [0x61, 0x3A, 0x20, 0xC0, 0x80], [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80],
    [0x61, 0x3A, 0x20, 0xE4, 0xB8], [0x61, 0x3A, 0x20, 0xF4, 0x90, 0x80, 0x80],
  ])
  func `a byte that is not UTF-8 is told with its place`(bytes: [UInt8]) {
    #expect(faults(in: bytes) == "1:4 encoding")
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0],
    [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
  ])
  func `other encodings are named`(bytes: [UInt8]) throws {
    let error = try #require(throws: TreeFaults.self) { try Tree(yaml: bytes) }
    #expect(error.faults.first?.diagnostic.message.contains("UTF-") == true)
    #expect(error.faults.first?.diagnostic.rule == "encoding")
  }

  @Test func `a byte order mark, CRLF and comments after the document are accepted`() throws {
    let tree = try Tree(
      yaml: [0xEF, 0xBB, 0xBF] + bytes("%YAML 1.2\r\n---\r\na: b\r\n...\r\n# end\r\n")
    )
    #expect(tree.root["a"]?.place == Place(line: 3, column: 4))
  }

  @Test func `every duplicate key is reported, and the tree is there all the same`() throws {
    let keys = (0..<50).map { "k\($0): x\n" }.joined()
    let error = try #require(throws: TreeFaults.self) {
      try Tree(yaml: bytes(keys + "k7: y\nk8: y\n"))
    }
    #expect(error.faults.map(\.place.line) == [51, 52])
    #expect(error.faults.first?.diagnostic.message.contains("line 8") == true)
    #expect(error.tree?.root["k7"]?.text == "x")
  }

  @Test(arguments: [
    (String(repeating: "[", count: 20_000), "1:65 limit"),
    (String(repeating: "- ", count: 20_000) + "x", "1:129 limit"),
    (String(repeating: "{a: ", count: 8_000), "1:257 limit"),
    ("a: [\(String(repeating: "1,", count: 1_000_000))]", "1:1999999 limit"),
    ("a: '\(String(repeating: "x", count: 1 << 20 + 1))'", "1:4 limit"),
    (String(repeating: "#", count: 16 << 20 + 1), "1:1 limit"),
    ("aé\(String(repeating: "\u{301}\u{316}", count: 51)): b", "1:1 limit"),
    (
      "a: \"\(String(repeating: "x", count: 300))\(String(repeating: "\\u0301", count: 101))\"",
      "1:4 limit"
    ),
    ("a: e\(String(repeating: "\u{301}", count: 100))", "none"),
    (
      "a: &a '\(String(repeating: "x", count: 999))'\nb: [\(String(repeating: "*a,", count: 99))]",
      "1:1 limit"
    ),
    (laughs(width: 9, depth: 9), "1:1 limit"), (laughs(width: 2, depth: 62), "1:1 limit"),
    (laughs(width: 2, depth: 70), "64:12 limit"),
  ])
  func `no file takes more than its limit`(text: String, expected: String) {
    #expect(faults(in: bytes(text)) == expected)
  }

  @Test func `every limit is named in its message`() throws {
    let error = try #require(throws: TreeFaults.self) {
      try Tree(yaml: bytes(String(repeating: "[", count: 100)))
    }
    #expect(error.faults.first?.diagnostic.message.contains("deeper than 64") == true)
  }

  private static func laughs(width: Int, depth: Int) -> String {
    (0..<depth).map { level in
      let part = level == 0 ? "lol" : "*l\(level - 1)"
      return
        "l\(level): &l\(level) [\(Array(repeating: part, count: width).joined(separator: ", "))]\n"
    }
    .joined()
  }

  private func faults(in bytes: [UInt8]) -> String {
    do {
      _ = try Tree(yaml: bytes)
      return "none"
    } catch {
      return error.faults
        .map { "\($0.place.line):\($0.place.column) \($0.diagnostic.rule)" }
        .joined(separator: " ")
    }
  }
}
