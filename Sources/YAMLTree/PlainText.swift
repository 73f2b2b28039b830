public import Diagnostics

/// A file that is text for people and no tree, checked as the files of trees are.
public enum PlainText {
  /// Where the text of a file starts, behind a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limit: The largest file allowed, in bytes.
  /// - Returns: The position of its first byte.
  /// - Throws: The first fault, where the file is too large or not UTF-8 throughout.
  public static func start(of bytes: [UInt8], limit: Int) throws(Fault) -> Int {
    var limits = Limits.usual
    limits.size = limit
    let check = SourceCheck(content: .prose, limits: limits)
    let start = try check.markLength(bytes)
    try check.check(bytes, from: start)
    return start
  }
}
