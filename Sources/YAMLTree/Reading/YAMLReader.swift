import Diagnostics

/// Reads YAML into an arena from libyaml's events, and refuses what a plain tree cannot hold.
///
/// The depth is checked at every event, because libyaml's own time grows with its square.
struct YAMLReader: ~Copyable {
  private var events: YAMLEvents
  private(set) var builder: TreeBuilder
  private var aliases = AliasLedger()
  private var progress: Progress
  private let lostAnchors: Set<String>
  /// Where the text starts in the file.
  private let start: Int
  /// The last text in quotes that takes more than one line.
  private(set) var longQuotes: (start: Place, end: Place)?

  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    limits: Limits,
    lostAnchors: Set<String> = [],
    progress: ((Double) -> Void)? = nil
  ) {
    self.lostAnchors = lostAnchors
    self.start = start
    self.progress = Progress(progress, size: bytes.count)
    events = unsafe YAMLEvents(bytes)
    builder = TreeBuilder(limits: limits)
    builder.reserve(fileSize: bytes.count, copies: true)
  }

  /// Reads the first document and returns the place where it ends.
  mutating func read() throws(Fault) -> Place {
    while true {
      progress.step(events.position)
      switch try events.next() {
      case .streamStart, .documentStart: break
      case .documentEnd:
        try aliases.check(builder.limits)
        return events.end
      case .streamEnd:
        throw Fault(
          .syntax,
          "the file is empty",
          at: .start
        )
      case .scalar: try scalar()
      case .alias: try alias()
      case .sequenceStart: try open(.sequence)
      case .mappingStart: try open(.mapping)
      case .sequenceEnd, .mappingEnd:
        builder.close(at: start + events.takeEnd(), source: [])
        aliases.close()
      }
    }
  }

  private mutating func scalar() throws(Fault) {
    reportTag()
    let isKey = builder.isKeyNext
    if let quotes = events.quotes, quotes.start.line < quotes.end.line { longQuotes = quotes }
    let copy = builder.copied.count
    events.appendText(to: &builder.copied)
    let length = builder.copied.count - copy
    let record = Record(
      events.isPlain ? .plain : .quoted,
      start: copy,
      count: length,
      isCopied: true,
      at: events.place,
      source: takeRange()
    )
    try builder.addScalar(record, source: [])
    aliases.addScalar(
      bytes: length,
      anchor: events.anchor,
      index: builder.records.count - 1
    )
    if isKey, events.isPlain { checkKey(builder.copied[copy...]) }
  }

  /// The bytes of the file that the current scalar or alias takes.
  private mutating func takeRange() -> Range<Int> {
    let range = events.takeRange()
    return start + range.lowerBound..<start + range.upperBound
  }

  private mutating func checkKey(_ text: ArraySlice<UInt8>) {
    if text.isEmpty || text.elementsEqual("~".utf8) || text.elementsEqual("null".utf8) {
      builder.report(
        Fault(
          .refused,
          "a key is missing",
          remedy: "write it, in double quotes if it is meant so",
          at: events.place
        )
      )
    } else if text.elementsEqual("<<".utf8) {
      builder.report(
        Fault(
          .refused,
          "merge keys are not read",
          remedy: "write the entries out",
          at: events.place
        )
      )
    }
  }

  private mutating func open(_ kind: Record.Kind) throws(Fault) {
    guard !builder.isKeyNext else {
      throw Fault(
        .refused,
        "a key is a list or mapping",
        remedy: "put it in quotes if it is meant as text",
        at: events.place
      )
    }
    reportTag()
    try builder.open(kind, at: events.place, offset: start + events.takeStart())
    aliases.open(anchor: events.anchor, index: builder.records.count - 1)
  }

  private mutating func alias() throws(Fault) {
    let (name, place, source) = (events.anchor ?? "", events.place, takeRange())
    guard !builder.isKeyNext else {
      throw Fault(.refused, "a key is an alias", remedy: "write the key out", at: place)
    }
    if let target = try aliases.follow(name, at: place, limits: builder.limits) {
      try builder.add(Record(.alias, start: target, count: 0, at: place, source: source))
    } else if lostAnchors.contains(name) {
      builder.addLostAlias(at: place)
      try builder.add(
        Record(.plain, start: 0, count: 0, isCopied: true, at: place, source: source)
      )
    } else {
      builder.report(
        Fault(
          .syntax,
          "the alias \(Diagnostic.quoted("*" + name)) has no anchor above it",
          remedy: "put the text in quotes if it is meant so",
          at: place
        )
      )
      try builder.add(
        Record(.plain, start: 0, count: 0, isCopied: true, at: place, source: source)
      )
    }
  }

  private mutating func reportTag() {
    guard let tag = events.tag else { return }
    builder.report(
      Fault(
        .refused,
        "tags such as \(Diagnostic.quoted(tag)) are not read",
        remedy: "remove it, or put the text in quotes",
        at: events.place
      )
    )
  }
}
