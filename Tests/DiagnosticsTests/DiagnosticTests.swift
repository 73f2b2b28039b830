import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func `a diagnostic is printed as compilers print theirs`() {
    let place = Place(line: 3, column: 7)
    let whole = Diagnostic(.error, rule: "r", "it is wrong", remedy: "do this", at: place)
    #expect(whole.line(file: "a.yaml") == "a.yaml:3:7: error: it is wrong; do this")
    let bare = Diagnostic(.warning, rule: "r", "it is odd")
    #expect(bare.line(file: "a.yaml") == "a.yaml: warning: it is odd")
  }

  @Test func `places are ordered by line, then by column`() {
    let places = [(2, 1), (1, 9), (1, 2)].map { Place(line: $0, column: $1) }
    #expect(places.sorted().map(\.line) == [1, 1, 2])
    #expect(places.sorted().map(\.column) == [2, 9, 1])
    #expect(places.allSatisfy { $0 > .start })
  }

  @Test func `a long text is cut where it is quoted`() {
    #expect(Diagnostic.quoted("short") == "“short”")
    let long = String(repeating: "é", count: 40)
    #expect(Diagnostic.quoted(long) == "“\(long)”")
    #expect(Diagnostic.quoted(long + "x") == "“\(long)…”")
  }

  @Test func `a fault is an error with a place, and starts there unless it is in something`() {
    let fault = Fault(rule: "syntax", "no comma", at: Place(line: 2, column: 5))
    #expect(fault.diagnostic.severity == .error)
    #expect(fault.place == Place(line: 2, column: 5))
    #expect(fault.origin == fault.place)
    let inBracket = Fault(rule: "syntax", "no comma", at: fault.place, from: .start)
    #expect(inBracket.origin == .start)
  }
}
