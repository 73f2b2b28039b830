import Diagnostics
import Testing
import YAMLTree

@Suite struct JSONFaultTests {
  @Test(arguments: [
    #"{"a": 1, "a": 2}"#, #"{"a": 1, "\u0061": 2}"#, #"{"a": NaN}"#, #"{"a": 01}"#, #"{"a": -}"#,
    #"{"a": 1.}"#, #"{"a": 1e}"#, #"{"a": .5}"#, #"{"a": +1}"#, #"{"a": "\ud800x"}"#,
    #"{"a": "\udc00\ud800"}"#, #"{"a": "\x41"}"#, #"{"a": "\u12"}"#, #"{"a": 1}x"#, #"{"a": 1}{}"#,
    #"{"a": [1,]}"#, #"{"a": 1,}"#, #"{"a" 1}"#, #"{a: 1}"#, #"{'a': 1}"#, #"{"a": [1}"#,
    #"{"a": tru}"#,
    #"{"a": "b"#, #"{"a": "b\"#, #"{"a": "b\u00"#, "", " ", "[", "]", ",", "/* c */ {}",
    "{\"a\": \"\n\"}",
    "{\"a\": \"\t\"}", "nul", "\u{FEFF}\u{FEFF}{}",
  ])
  func `what is not JSON is refused`(text: String) {
    #expect(throws: TreeFaults.self) { try Tree(json: bytes(text)) }
  }

  @Test(arguments: [
    "{}", "[]", " 1 ", "-0", "1.5E+10", #""\ud83d\ude42""#, #""\"\\\/\b\f\n\r\t""#, "null",
    "\u{FEFF}{}",
    "\"\u{7F}\u{85}\u{2028}\u{FFFF}\"", "[[],{}]", #"{"":{"":""}}"#,
  ])
  func `what is JSON is read`(text: String) throws {
    _ = try Tree(json: bytes(text))
  }

  @Test func `escapes become what they mean`() throws {
    let tree = try Tree(json: bytes(#"["a\"\\\/\b\f\n\r\tz", "\ud83d\ude42\u00e9\u0000"]"#))
    #expect(tree.root.items.map(\.text) == ["a\"\\/\u{8}\u{c}\n\r\tz", "🙂é\0"])
  }

  @Test(arguments: [
    ("{\n  \"é\": 1 2}", "2:10 “2” stands where “,” or “}” should"),
    ("[1, 2", "1:6 the file ends where “,” or “]” should stand"),
    ("[\"abc", "1:2 the text is never closed"),
    ("{\"k\": 1,\n \"k\": 2}", "2:2 the key “k” stands here twice, first on line 1"),
  ])
  func `a fault is told with its place`(text: String, expected: String) throws {
    let error = try #require(throws: TreeFaults.self) { try Tree(json: bytes(text)) }
    let fault = try #require(error.faults.first)
    #expect("\(fault.place.line):\(fault.place.column) \(fault.diagnostic.message)" == expected)
  }

  @Test(arguments: [
    String(repeating: "[", count: 1_000_000),
    String(repeating: "{\"a\":", count: 65),
    "[\(String(repeating: "1,", count: 1_000_000))1]",
    "\"\(String(repeating: "x", count: 1 << 20 + 1))\"",
    "\"\(String(repeating: "x", count: 99))\(String(repeating: "\u{301}", count: 101))\"",
    "\"\(String(repeating: "\\u0301", count: 101))\"",
  ])
  func `no file takes more than its limit`(text: String) throws {
    let error = try #require(throws: TreeFaults.self) { try Tree(json: bytes(text)) }
    #expect(error.faults.map(\.diagnostic.rule) == ["limit"])
  }
}
