/// One reading of a YAML text, up to its end or to the first fault that stops it.
struct YAMLAttempt {
  /// What was read.
  let builder: TreeBuilder
  private let stop: TreeFault?
  private let longQuotes: (start: Place, end: Place)?

  init(
    _ bytes: [UInt8],
    from start: Int,
    _ limits: Limits,
    _ progress: ((Double) -> Void)?
  ) {
    var frame = YAMLFrame(bytes, from: start)
    (builder, stop, longQuotes) = unsafe bytes.withUnsafeBufferPointer { buffer in
      let text = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
      var reader = unsafe YAMLReader(text, limits: limits, progress: progress)
      do throws(TreeFault) {
        try frame.checkHead()
        try frame.checkTail(from: reader.read())
        return (reader.builder, nil, nil)
      } catch {
        return (reader.builder, error, reader.longQuotes)
      }
    }
  }

  /// The fault that stopped the reading.
  ///
  /// A quote that is not closed ends at the next one, and only what follows that makes no sense. It
  /// is known by running over keys, and is then the fault.
  ///
  /// - Parameter recovery: What knows the lines of the text.
  /// - Returns: The fault; nil where the reading came to its end.
  func fault(in recovery: inout YAMLRecovery) -> TreeFault? {
    guard let stop, stop.rule == .syntax, let quotes = longQuotes,
      recovery.seemsToRunOn(quotes.start.line...quotes.end.line)
    else { return stop }
    return TreeFault(
      .syntax,
      "the text in quotes that starts here runs on to line \(quotes.end.line)",
      remedy: "close the quote",
      at: quotes.start
    )
  }
}
