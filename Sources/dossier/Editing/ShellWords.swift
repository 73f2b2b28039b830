/// A command line divided as a shell does, without anything that a shell would look up or run.
enum ShellWords {
  /// The words of a text; `nil` if a quotation has no end.
  ///
  /// White space divides. A backslash takes the next character as it is; single quotes do so with
  /// all between them, double quotes with all but a backslash before `"`, `$`, `` ` `` or itself.
  static func split(_ text: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n":
        if let finished = word { words.append(String(finished)) }
        word = nil
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        word = (word ?? .init()) + [next]
      case "'":
        guard let end = rest.firstIndex(of: "'") else { return nil }
        word = (word ?? .init()) + rest[..<end]
        rest = rest[rest.index(after: end)...]
      case "\"":
        guard let quoted = takeQuoted(&rest) else { return nil }
        word = (word ?? .init()) + quoted
      default:
        word = (word ?? .init()) + [scalar]
      }
    }
    if let finished = word { words.append(String(finished)) }
    return words
  }

  /// What stands before the next double quote, which is taken too.
  private static func takeQuoted(
    _ rest: inout Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView? {
    var quoted = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return quoted
      case "\\":
        guard let next = rest.popFirst() else { return nil }
        if !["\"", "$", "`", "\\"].contains(next) { quoted.append(scalar) }
        quoted.append(next)
      default: quoted.append(scalar)
      }
    }
    return nil
  }
}
