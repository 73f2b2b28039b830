/// The ways to write a text in YAML so that it reads back as it was.
struct YAMLScalar {
  private static let space = UInt8(ascii: " ")

  let text: String
  /// Why the text cannot be written without quotes.
  private var isPlainAnywhere = true
  private var isPlainInBlock = true
  /// Whether every character may be written as it is.
  private(set) var isPrintable = true
  private var hasLineBreak = false

  init(_ text: String) {
    self.text = text
    isPlainInBlock = YAMLScalar.canStart(text) && text.utf8.last != YAMLScalar.space
    isPlainAnywhere = isPlainInBlock
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      inspect(scalar, after: previous)
      previous = scalar
    }
    if previous == ":" { isPlainInBlock = false }
  }

  private mutating func inspect(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) {
    switch scalar {
    case ",", "[", "]", "{", "}", "?", ":":
      isPlainAnywhere = false
    case " " where previous == ":", "#" where previous == " ":
      isPlainInBlock = false
    case "\n":
      hasLineBreak = true
    default:
      if !Escape.isPlain(scalar) { isPrintable = false }
    }
  }

  /// The text in a line, as short as it can be written.
  func line(inFlow: Bool) -> String {
    isPlain(inFlow: inFlow) ? text : Escape.yaml.quoted(text)
  }

  func isPlain(inFlow: Bool) -> Bool {
    isPlainInBlock && isPrintable && !hasLineBreak && (isPlainAnywhere || !inFlow)
  }

  /// Whether the text may be written as paragraphs under `|-`.
  var canBeLiteral: Bool {
    guard hasLineBreak, isPrintable, let last = text.unicodeScalars.last, last != "\n",
      let first = text.unicodeScalars.first, first != " ", first != "\n"
    else { return false }
    return text.utf8.split(separator: 0x0A).allSatisfy { $0.last != 0x20 }
  }

  /// Whether the text may be broken at its spaces under `>-`.
  var canBeFolded: Bool {
    isPrintable && !hasLineBreak && text.utf8.first != YAMLScalar.space
      && text.utf8.last != YAMLScalar.space && text.utf8.contains(YAMLScalar.space)
      && !hasDoubleSpace
  }

  private var hasDoubleSpace: Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x20, previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  private static func canStart(_ text: String) -> Bool {
    // Comparing texts as such takes the square of the marks on one base.
    let bytes = text.utf8
    guard let first = text.unicodeScalars.first, !bytes.elementsEqual("null".utf8),
      !bytes.elementsEqual("<<".utf8), !bytes.starts(with: "...".utf8)
    else { return false }
    switch first {
    case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@",
      "`", "~", " ", "=":
      return false
    default:
      return true
    }
  }
}
