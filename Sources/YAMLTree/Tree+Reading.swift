extension Tree {
  /// Reads a YAML file, in time linear in its size.
  ///
  /// Parts with a fault of syntax are passed over, so that all faults are found in one reading.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without byte order mark.
  ///   - limits: How much of it is read.
  ///   - progress: Told from time to time which part of the file is read, from 0 to 1.
  /// - Throws: Every fault that was found, and the tree where there is one all the same.
  public init(
    yaml bytes: [UInt8],
    limits: Limits = .usual,
    progress: ((Double) -> Void)? = nil
  ) throws(TreeFaults) {
    let start = try Tree.textStart(bytes, .yaml, limits)
    var recovery = YAMLRecovery(bytes, from: start)
    var faults: [TreeFault] = []
    while true {
      let attempt = YAMLAttempt(recovery.bytes, from: start, limits, progress)
      guard let fault = attempt.fault(in: &recovery) else {
        try self.init(attempt.builder, faults, format: .yaml, source: [], unread: recovery.unread)
        return
      }
      if !faults.contains(fault) { faults.append(fault) }
      guard fault.rule == .syntax, recovery.blankPart(around: fault.origin.line) else {
        throw TreeFaults(faults: attempt.builder.faults + faults, tree: nil)
      }
    }
  }

  /// Reads a JSON file, in time linear in its size.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8, with or without byte order mark.
  ///   - limits: How much of it is read.
  ///   - progress: Told from time to time which part of the file is read, from 0 to 1.
  /// - Throws: Every fault that was found, and the tree where there is one all the same.
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
      throw TreeFaults(faults: reader.builder.faults + [error], tree: nil)
    }
    try self.init(reader.builder, [], format: .json, source: bytes)
  }

  private init(
    _ builder: TreeBuilder,
    _ faults: [TreeFault],
    format: Format,
    source: [UInt8],
    unread: [UnreadPart] = []
  ) throws(TreeFaults) {
    self.init(
      format: format,
      records: builder.records,
      source: source,
      copied: builder.copied,
      unread: unread
    )
    let all = builder.faults + faults
    guard all.isEmpty else { throw TreeFaults(faults: all, tree: self) }
  }

  /// Where the text starts after a byte order mark, once its bytes are known to be sound.
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
      throw TreeFaults(faults: [error], tree: nil)
    }
  }
}
