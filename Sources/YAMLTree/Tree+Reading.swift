import Diagnostics

extension Tree {
  /// Reads a YAML file, in time linear in its size.
  ///
  /// Parts with a fault of syntax are passed over, so that all faults are found in one reading.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without byte order mark.
  ///   - limits: How much of it is read.
  ///   - progress: Called from time to time with the part of the file that is read, from 0 to 1.
  /// - Throws: Every fault that was found, and the tree if there is one all the same.
  public init(
    yaml bytes: [UInt8],
    limits: Limits = .usual,
    progress: ((Double) -> Void)? = nil
  ) throws(TreeFaults) {
    let start = try Tree.textStart(bytes, .yaml, limits)
    let attempt = YAMLAttempt(bytes, from: start, limits, progress)
    if let stop = attempt.stop {
      try self.init(recovering: bytes, from: start, after: attempt, stop, limits, progress)
    } else {
      try self.init(attempt.builder, [], format: .yaml, source: bytes)
    }
  }

  /// Reads as much as possible of a file with a fault that stops the reading.
  private init(
    recovering bytes: [UInt8],
    from start: Int,
    after first: YAMLAttempt,
    _ firstStop: Fault,
    _ limits: Limits,
    _ progress: ((Double) -> Void)?
  ) throws(TreeFaults) {
    var recovery = YAMLRecovery(bytes, from: start)
    var faults: [Fault] = []
    var (attempt, stop): (YAMLAttempt, Fault?) = (first, firstStop)
    while let found = stop {
      let fault = attempt.fault(causing: found, recovery)
      if !recovery.hasCaused(fault, after: faults.last) { faults.append(fault) }
      guard fault.isSyntax else {
        throw TreeFaults(sorted: attempt.builder.faults + faults, tree: nil)
      }
      guard recovery.blankPart(around: fault.origin.line) else {
        if recovery.hasContent, let last = faults.popLast() { faults.append(last.endingTheReading) }
        throw TreeFaults(sorted: attempt.builder.faults + faults, tree: nil)
      }
      attempt = YAMLAttempt(
        recovery.bytes,
        from: start,
        limits,
        lostAnchors: recovery.lostAnchors,
        progress
      )
      stop = attempt.stop
    }
    try self.init(attempt.builder, faults, format: .yaml, source: bytes, unread: recovery.unread)
  }

  /// Reads a JSON file, in time linear in its size.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without byte order mark.
  ///   - limits: How much of it is read.
  ///   - progress: Called from time to time with the part of the file that is read, from 0 to 1.
  /// - Throws: Every fault that was found, and the tree if there is one all the same.
  public init(
    json bytes: [UInt8],
    limits: Limits = .usual,
    progress: ((Double) -> Void)? = nil
  ) throws(TreeFaults) {
    let start = try Tree.textStart(bytes, .json, limits)
    var reader = JSONReader(bytes, from: start, limits: limits, progress: progress)
    do {
      try reader.read()
    } catch {
      throw TreeFaults(sorted: reader.builder.faults + [error], tree: nil)
    }
    try self.init(reader.builder, [], format: .json, source: bytes)
  }

  private init(
    _ builder: TreeBuilder,
    _ faults: [Fault],
    format: Format,
    source: [UInt8],
    unread: [UnreadPart] = []
  ) throws(TreeFaults) {
    self.init(
      format: format,
      records: builder.records,
      source: source,
      copied: builder.copied,
      unread: unread + builder.lostAliases.map { UnreadPart(lines: $0.line...$0.line, keys: []) }
    )
    let all = builder.faults + faults
    guard all.isEmpty else { throw TreeFaults(sorted: all, tree: self) }
  }

  /// Checks the bytes and returns where the text starts, after a byte order mark.
  private static func textStart(
    _ bytes: [UInt8],
    _ format: Format,
    _ limits: Limits
  ) throws(TreeFaults) -> Int {
    let check = SourceCheck(content: format == .json ? .json : .yaml, limits: limits)
    do {
      let start = try check.markLength(bytes)
      try check.check(bytes, from: start)
      return start
    } catch {
      throw TreeFaults(sorted: [error], tree: nil)
    }
  }
}
