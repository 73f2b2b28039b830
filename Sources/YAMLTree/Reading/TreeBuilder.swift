import Diagnostics

/// Fills an arena while a file is read, within the limits.
struct TreeBuilder {
  private struct Open {
    let index: Int
    let isMapping: Bool
    var count = 0
  }

  let limits: Limits
  private(set) var records: [Record] = []
  /// Texts that differ from the file's bytes, such as those with escapes.
  var copied: [UInt8] = []
  /// Faults that leave the rest of the file readable.
  private(set) var faults: [Fault] = []
  /// Where an alias refers to an anchor in a part that was passed over.
  private(set) var lostAliases: [Place] = []
  private var stack: [Open] = []
  private var duplicates = DuplicateKeyFinder()

  /// More than anyone corrects at once; more would only cost memory.
  static let mostFaults = 10_000

  init(limits: Limits) {
    self.limits = limits
    stack.reserveCapacity(limits.depth + 1)
  }

  /// Makes room for the nodes of a file of a size; memory that stays untouched costs nothing.
  mutating func reserve(fileSize: Int, copies: Bool) {
    records.reserveCapacity(min(fileSize / 8 + 4, limits.nodes))
    if copies { copied.reserveCapacity(fileSize) }
  }

  var isComplete: Bool { stack.isEmpty && !records.isEmpty }

  /// Whether a mapping is open and its next node is a key.
  var isKeyNext: Bool {
    guard let top = stack.last else { return false }
    return top.isMapping && top.count.isMultiple(of: 2)
  }

  /// How many lists and mappings are open.
  var depth: Int { stack.count }

  var isInMapping: Bool { stack.last?.isMapping ?? false }

  /// Whether nothing has been added yet to the innermost list or mapping.
  var isAtStart: Bool { stack.last?.count == 0 }

  @discardableResult
  mutating func add(_ record: Record) throws(Fault) -> Int {
    guard records.count < limits.nodes else {
      throw Fault(
        .limit,
        "the file has more than \(limits.nodes) values, the limit on their number",
        remedy: "split it or allow large files",
        at: record.place
      )
    }
    if !stack.isEmpty { stack[stack.count - 1].count += 1 }
    records.append(record)
    return records.count - 1
  }

  /// Adds a text, whose bytes lie in the source unless they were copied.
  mutating func addScalar(_ record: Record, source: [UInt8]) throws(Fault) {
    guard Int(record.count) <= limits.scalar else {
      throw Fault(
        .limit,
        "the text is longer than \(SourceCheck.megabytes(limits.scalar)), the limit on one text",
        remedy: "shorten it",
        at: record.place
      )
    }
    let bytes = record.isCopied ? copied : source
    guard MarkCheck(limit: limits.marks).allows(bytes[record.range]) else {
      throw Fault(
        .limit,
        "the text has more than \(limits.marks) combining marks on one character, the limit on them",
        remedy: "remove the marks",
        at: record.place
      )
    }
    try add(record)
  }

  /// Opens a list or mapping whose first byte is at an offset of the file.
  mutating func open(_ kind: Record.Kind, at place: Place, offset: Int) throws(Fault) {
    guard stack.count < limits.depth else {
      throw Fault(
        .limit,
        "lists and mappings nest deeper than \(limits.depth), the limit on depth",
        remedy: "check the brackets and the indentation",
        at: place
      )
    }
    let record = Record(kind, start: 0, count: 0, at: place, source: offset..<offset)
    let index = try add(record)
    stack.append(Open(index: index, isMapping: kind == .mapping))
  }

  /// Closes the innermost list or mapping, which ends at an offset of the file.
  mutating func close(at offset: Int, source: [UInt8]) {
    guard let top = stack.popLast() else { return }
    records[top.index].close(end: records.count, count: top.count, sourceEnd: offset)
    guard top.isMapping, top.count > 2, mayRepeatKeys(ofMappingAt: top.index, source: source)
    else { return }
    let found = duplicates.duplicates(
      inMappingAt: top.index,
      of: records,
      copied: copied,
      source: source
    )
    for (first, second) in found { reportDuplicate(second, of: first, source: source) }
  }

  /// Whether two keys may be equal, a quick check that rules out almost every mapping.
  private func mayRepeatKeys(ofMappingAt index: Int, source: [UInt8]) -> Bool {
    var seen: UInt64 = 0
    var key = index + 1
    let end = records.count
    while key < end {
      let record = records[key]
      var mark = record.count &* 7
      if record.count > 0 {
        let (first, last) = (Int(record.start), record.range.upperBound - 1)
        mark &+= UInt32(record.isCopied ? copied[first] : source[first])
        mark &+= UInt32(record.isCopied ? copied[last] : source[last]) &* 31
      }
      let bit: UInt64 = 1 << UInt64(mark & 63)
      guard seen & bit == 0 else { return true }
      seen |= bit
      key = records[key + 1].next(after: key + 1)
    }
    return false
  }

  mutating func addLostAlias(at place: Place) { lostAliases.append(place) }

  mutating func report(_ fault: Fault) {
    guard faults.count < TreeBuilder.mostFaults else { return }
    faults.append(fault)
  }

  private mutating func reportDuplicate(
    _ second: Int,
    of first: Int,
    source: [UInt8]
  ) {
    guard faults.count < TreeBuilder.mostFaults else { return }
    let record = records[second]
    let key = String(decoding: (record.isCopied ? copied : source)[record.range], as: UTF8.self)
    report(
      Fault(
        .duplicateKey,
        "the key \(Diagnostic.quoted(key)) stands here twice, first on line "
          + "\(records[first].place.line)",
        remedy: "rename or remove one of them",
        at: record.place
      )
    )
  }
}
