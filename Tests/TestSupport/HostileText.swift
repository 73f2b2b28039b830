/// Random texts with everything that readers and writers tend to get wrong.
public enum HostileText {
  private static let pieces = [
    "a", "word", "Palmyra", "تدمر", "é", "e\u{301}", "中文", "🙂", "👨‍👩‍👧", " ", "  ", "\n", "\n\n", "\t",
    "\r", "\r\n", "\0", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{A0}", "\u{2028}",
    "\u{2029}",
    "\u{FEFF}", "\u{202E}", "\u{200D}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{E0041}", ":",
    ": ",
    " #", "#", "-", "- ", "---", "...", "?", "? ", ",", "[", "]", "{", "}", "&a", "*a", "!",
    "!!str",
    "|", ">", "'", "\"", "%", "@", "`", "\\", "\\n", "\\u0041", "<<", "~", "null", "true", "no",
    "2015", "1e3", "0x1F", ".5", "=", "/", "$(x)", "long text with some words in it, ",
  ]

  /// A text of a few random pieces; often empty, rarely long.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    let most = Int.random(in: 0..<10, using: &generator) == 0 ? 60 : 5
    return (0..<Int.random(in: 0...most, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }
}
