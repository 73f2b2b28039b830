import Diagnostics

/// One reading of a YAML text, up to its end or to the first fault that stops it.
struct YAMLAttempt {
  /// What was read.
  let builder: TreeBuilder
  /// What stopped the reading; `nil` if it came to the end.
  let stop: Fault?
  private let longQuotes: (start: Place, end: Place)?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - start: Where its text starts.
  ///   - limits: How much of it is read.
  ///   - lostAnchors: The anchors that aliases may refer to although they are not there.
  ///   - progress: Called from time to time with the part of the file that is read.
  init(
    _ bytes: [UInt8],
    from start: Int,
    _ limits: Limits,
    lostAnchors: Set<String> = [],
    _ progress: ((Double) -> Void)?
  ) {
    var frame = YAMLFrame(bytes, from: start)
    (builder, stop, longQuotes) = unsafe bytes.withUnsafeBufferPointer { buffer in
      let text = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
      var reader = unsafe YAMLReader(
        text,
        from: start,
        limits: limits,
        lostAnchors: lostAnchors,
        progress: progress
      )
      do throws(Fault) {
        try frame.checkHead()
        try frame.checkTail(from: reader.read())
        return (reader.builder, nil, nil)
      } catch {
        return (reader.builder, error, reader.longQuotes)
      }
    }
  }

  /// The fault that really stopped a reading.
  ///
  /// A quote that is not closed ends at the next quote, and only the text after that makes no
  /// sense. If the quoted text has lines that look like keys and ends where the reading stopped, it
  /// is the fault.
  ///
  /// - Parameters:
  ///   - stop: What stopped the reading.
  ///   - recovery: The lines of the text.
  /// - Returns: The fault to report.
  func fault(causing stop: Fault, _ recovery: YAMLRecovery) -> Fault {
    guard stop.isSyntax, let quotes = longQuotes, stop.place.line == quotes.end.line,
      recovery.seemsToRunOn(quotes.start.line...quotes.end.line)
    else { return stop }
    return Fault(
      .syntax,
      "the text in quotes that starts here runs on to line \(quotes.end.line)",
      remedy: "close the quote",
      at: quotes.start
    )
  }
}
