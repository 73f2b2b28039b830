public import Diagnostics
public import DossierModel
import YAMLTree

/// Reads the text of an article.
public enum ArticleReader {
  /// The largest text, in bytes.
  public static let largest = 64 << 20

  /// Reads a file.
  ///
  /// - Parameter bytes: The file, in UTF-8.
  /// - Returns: Its paragraphs, at least one.
  /// - Throws: The first fault, if it is too large, not text, or empty.
  public static func read(_ bytes: [UInt8]) throws(Fault) -> ArticleText {
    let start = try PlainText.start(of: bytes, limit: largest)
    let text = ArticleText(
      utf8: PlainText.cappingMarks(of: bytes[start...]),
      sha256: SHA256.hexDigest(of: bytes)
    )
    guard text.paragraphs.isEmpty else { return text }
    throw Fault(
      rule: "empty-article",
      "the article has no words",
      remedy: "give the file that holds its text",
      at: .start
    )
  }
}
