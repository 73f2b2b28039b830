/// Reads a query's text into its terms.
struct QueryParser {
  /// More terms than any reader types; the rest is ignored, so that any input is answered in time.
  static let maximumTermCount = 32
  static let maximumLength = 1024

  private(set) var terms: [Query.Term] = []
  private(set) var faults: [QueryFault] = []
  private var rest: Substring

  init(_ text: String) {
    rest =
      text.utf8.count <= QueryParser.maximumLength
      ? Substring(text) : text.prefix(QueryParser.maximumLength)
  }

  mutating func parse() {
    while terms.count < QueryParser.maximumTermCount {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return }
      let isExcluded = first == "!"
      if isExcluded { rest.removeFirst() }
      guard let start = rest.first, !start.isWhitespace else { continue }
      if start == "\"" {
        add(.phrase(quoted()), isExcluded)
      } else if start == "¶" {
        rest.removeFirst()
        add(.field(.paragraph, value: bare()), isExcluded)
      } else {
        addWord(isExcluded)
      }
    }
  }

  private mutating func addWord(_ isExcluded: Bool) {
    let word = rest.prefix { !$0.isWhitespace }
    guard let colon = word.firstIndex(of: ":"), word.startIndex < colon,
      word[..<colon].allSatisfy({ $0.isASCII && $0.isLetter }),
      !word[colon...].hasPrefix("://")
    else {
      add(.word(bare()), isExcluded)
      return
    }
    let name = word[..<colon]
    rest = rest[word.index(after: colon)...]
    let value = rest.first == "\"" ? quoted() : bare()
    guard let field = QueryField(rawValue: name.lowercased()) else {
      faults.append(
        QueryFault(
          part: "\(name):\(value)",
          message: "there is no field \(name)",
          allowed: QueryField.allCases.map { "\($0.rawValue):" }
        )
      )
      return
    }
    add(.field(field, value: value), isExcluded)
  }

  private mutating func bare() -> String {
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    return String(word)
  }

  /// Reads up to the closing quotation mark, or to the end while it is being typed.
  private mutating func quoted() -> String {
    rest.removeFirst()
    let text = rest.prefix { $0 != "\"" }
    rest = rest[text.endIndex...].dropFirst()
    return String(text)
  }

  private mutating func add(_ content: Query.Term.Content, _ isExcluded: Bool) {
    terms.append(Query.Term(content: content, isExcluded: isExcluded))
  }
}
