import Diagnostics

/// Reads JSON, strictly by RFC 8259, into an arena.
///
/// Written by hand because the decoders of the libraries report neither line nor column.
struct JSONReader {
  enum Expectation {
    case value, valueOrEnd, key, keyOrEnd, commaOrEnd
  }

  let bytes: [UInt8]
  var builder: TreeBuilder
  var position: Int
  var line = 1
  /// The offset that the line's columns count from: one further for every byte inside a character.
  var lineStart: Int
  private var progress: Progress

  init(_ bytes: [UInt8], from start: Int, limits: Limits, progress: ((Double) -> Void)? = nil) {
    self.progress = Progress(progress, size: bytes.count)
    self.bytes = bytes
    builder = TreeBuilder(limits: limits)
    position = start
    lineStart = start
    builder.reserve(fileSize: bytes.count, copies: false)
  }

  /// The byte at the position; at the end NUL, which no JSON contains.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  var place: Place { Place(line: line, column: position - lineStart + 1) }

  mutating func read() throws(Fault) {
    var expectation = Expectation.value
    repeat {
      progress.step(position)
      skipSpace()
      expectation = try step(expectation)
    } while !builder.isComplete
    skipSpace()
    guard position == bytes.count else {
      throw syntax("the file goes on after its end", remedy: "remove what follows")
    }
  }

  private mutating func step(_ expectation: Expectation) throws(Fault) -> Expectation {
    switch (expectation, byte) {
    case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")):
      close()
      return .commaOrEnd
    case (.value, _), (.valueOrEnd, _):
      return try value()
    case (.key, _), (.keyOrEnd, _):
      return try key()
    case (.commaOrEnd, UInt8(ascii: ",")):
      position += 1
      return builder.isInMapping ? .key : .value
    case (.commaOrEnd, UInt8(ascii: "]")) where !builder.isInMapping,
      (.commaOrEnd, UInt8(ascii: "}")) where builder.isInMapping:
      close()
      return .commaOrEnd
    case (.commaOrEnd, _):
      throw unexpected(builder.isInMapping ? "“,” or “}”" : "“,” or “]”")
    }
  }

  private mutating func close() {
    position += 1
    builder.close(at: position, source: bytes)
  }

  private mutating func value() throws(Fault) -> Expectation {
    switch byte {
    case UInt8(ascii: "\""):
      try string()
    case UInt8(ascii: "{"):
      try builder.open(.mapping, at: place, offset: position)
      position += 1
      return .keyOrEnd
    case UInt8(ascii: "["):
      try builder.open(.sequence, at: place, offset: position)
      position += 1
      return .valueOrEnd
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
    case UInt8(ascii: "t"):
      try word("true")
    case UInt8(ascii: "f"):
      try word("false")
    case UInt8(ascii: "n"):
      try word("null")
    default:
      throw unexpected("a value")
    }
    return .commaOrEnd
  }

  private mutating func key() throws(Fault) -> Expectation {
    guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    try string()
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw unexpected("“:”") }
    position += 1
    return .value
  }

  private mutating func word(_ word: String) throws(Fault) {
    let length = word.utf8.count
    let rest = bytes[position...].prefix(length)
    guard rest.elementsEqual(word.utf8) else {
      throw unexpected("a value")
    }
    let source = position..<position + length
    let record = Record(.plain, start: position, count: length, at: place, source: source)
    try builder.addScalar(record, source: bytes)
    position += length
  }

  private mutating func skipSpace() {
    while true {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        position += 1
      case UInt8(ascii: "\n"):
        startLine(after: 1)
      case UInt8(ascii: "\r"):
        position += 1
        if byte == UInt8(ascii: "\n") { position += 1 }
        startLine(after: 0)
      default:
        return
      }
    }
  }

  private mutating func startLine(after length: Int) {
    position += length
    line += 1
    lineStart = position
  }

  func syntax(_ message: String, remedy: String? = nil, at other: Place? = nil) -> Fault {
    Fault(.syntax, message, remedy: remedy, at: other ?? place)
  }

  private func unexpected(_ wanted: String) -> Fault {
    guard position < bytes.count, let found = UTF8Scalar.decode(bytes, at: position),
      let scalar = Unicode.Scalar(found.scalar)
    else {
      return syntax("the file ends where \(wanted) should stand", remedy: "it may be cut off")
    }
    let remedy: String? =
      switch scalar {
      case "'": "JSON has double quotes only"
      case "/", "#": "JSON has no comments"
      case "]", "}": "remove a comma too many or close the right bracket"
      default: nil
      }
    return syntax("“\(Character(scalar))” stands where \(wanted) should", remedy: remedy)
  }
}
