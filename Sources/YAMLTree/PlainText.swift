public import Diagnostics

/// A file that is text for people, checked like the files of trees.
public enum PlainText {
  /// Checks a file and returns where its text starts, after a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limit: The largest file allowed, in bytes.
  /// - Returns: The position of its first byte.
  /// - Throws: The first fault, if the file is too large or not UTF-8 throughout.
  public static func start(of bytes: [UInt8], limit: Int) throws(Fault) -> Int {
    var limits = Limits.usual
    limits.size = limit
    let check = SourceCheck(content: .prose, limits: limits)
    let start = try check.markLength(bytes)
    try check.check(bytes, from: start)
    return start
  }

  /// The text without marks that no one writes: of more than a hundred on one character, the first
  /// hundred are kept.
  public static func cappingMarks(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    MarkCheck(limit: Limits.usual.marks).capped(text).map { $0[...] } ?? text
  }
}
