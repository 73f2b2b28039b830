extension Tree {
  /// Reads a YAML file, in time linear in its size.
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
    var frame = YAMLFrame(bytes, from: start)
    let (builder, fault) = unsafe bytes.withUnsafeBufferPointer { buffer in
      let text = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
      var reader = unsafe YAMLReader(text, limits: limits, progress: progress)
      let fault = Tree.fault { () throws(TreeFault) in
        try frame.checkHead()
        try frame.checkTail(from: reader.read())
      }
      return (reader.builder, fault)
    }
    try self.init(builder, fault: fault, format: .yaml, source: [])
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
    let fault = Tree.fault { () throws(TreeFault) in try reader.read() }
    try self.init(reader.builder, fault: fault, format: .json, source: bytes)
  }

  private init(
    _ builder: TreeBuilder,
    fault: TreeFault?,
    format: Format,
    source: [UInt8]
  ) throws(TreeFaults) {
    if let fault { throw TreeFaults(faults: builder.faults + [fault], tree: nil) }
    self.init(
      format: format,
      records: builder.records,
      source: source,
      copied: builder.copied
    )
    guard builder.faults.isEmpty else { throw TreeFaults(faults: builder.faults, tree: self) }
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

  private static func fault(_ body: () throws(TreeFault) -> Void) -> TreeFault? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
