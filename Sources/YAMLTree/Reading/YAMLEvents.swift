import CLibYAML
import Diagnostics

/// libyaml's events over a text in memory: the only place that touches libyaml's pointers.
@safe struct YAMLEvents: ~Copyable {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar, alias, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var offsets: ByteOffsets
  /// Where the last value ended.
  private var lastEnd = 0

  /// Creates a stream of events; the bytes must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    offsets = unsafe ByteOffsets(bytes)
    unsafe event.initialize(to: yaml_event_t())
    unsafe parser.initialize(to: yaml_parser_t())
    let isReady = unsafe yaml_parser_initialize(parser) == 1
    precondition(isReady, "out of memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Goes on to the next event.
  mutating func next() throws(Fault) -> Kind {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw fault }
    return switch unsafe event.pointee.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .streamEnd
    }
  }

  /// Where the event starts.
  var place: Place { unsafe YAMLEvents.place(event.pointee.start_mark) }

  /// The bytes that the scalar or alias takes.
  mutating func takeRange() -> Range<Int> {
    let start = offsets.offset(ofCharacter: unsafe Int(event.pointee.start_mark.index))
    let end = offsets.offset(ofCharacter: unsafe Int(event.pointee.end_mark.index))
    let empty = start == end ? offsets.placeOfEmptyValue(from: lastEnd, to: start) : nil
    lastEnd = empty ?? end
    return (empty ?? start)..<lastEnd
  }

  /// Where the list or mapping starts whose start the event is.
  mutating func takeStart() -> Int {
    offsets.offset(ofCharacter: unsafe Int(event.pointee.start_mark.index))
  }

  /// Where the list or mapping ends whose end the event is: with its bracket, else its last value.
  mutating func takeEnd() -> Int {
    let (start, end) = unsafe (event.pointee.start_mark.index, event.pointee.end_mark.index)
    if start < end { lastEnd = offsets.offset(ofCharacter: Int(end)) }
    return lastEnd
  }

  /// How many characters of the text were read.
  var position: Int { unsafe Int(event.pointee.end_mark.index) }

  /// Where the event ends.
  var end: Place { unsafe YAMLEvents.place(event.pointee.end_mark) }

  /// Whether a scalar has no quotes and is no block.
  var isPlain: Bool { unsafe event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// Where a scalar in quotes starts and ends.
  var quotes: (start: Place, end: Place)? {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: (place, end)
    default: nil
    }
  }

  /// Adds a scalar's text to some bytes.
  func appendText(to bytes: inout [UInt8]) {
    let scalar = unsafe event.pointee.data.scalar
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    )
  }

  /// The anchor of the node, or the one that an alias refers to.
  var anchor: String? {
    let data = unsafe event.pointee.data
    let text: UnsafeMutablePointer<yaml_char_t>? =
      switch unsafe event.pointee.type {
      case YAML_ALIAS_EVENT: unsafe data.alias.anchor
      case YAML_SCALAR_EVENT: unsafe data.scalar.anchor
      case YAML_SEQUENCE_START_EVENT: unsafe data.sequence_start.anchor
      case YAML_MAPPING_START_EVENT: unsafe data.mapping_start.anchor
      default: nil
      }
    return unsafe YAMLEvents.string(text)
  }

  var tag: String? {
    let data = unsafe event.pointee.data
    let text: UnsafeMutablePointer<yaml_char_t>? =
      switch unsafe event.pointee.type {
      case YAML_SCALAR_EVENT: unsafe data.scalar.tag
      case YAML_SEQUENCE_START_EVENT: unsafe data.sequence_start.tag
      case YAML_MAPPING_START_EVENT: unsafe data.mapping_start.tag
      default: nil
      }
    return unsafe YAMLEvents.string(text)
  }

  private var fault: Fault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    let place = unsafe YAMLEvents.place(parser.pointee.problem_mark)
    let start = unsafe YAMLEvents.place(parser.pointee.context_mark)
    return YAMLProblem(problem: problem ?? "the text is not YAML", context: context)
      .fault(at: place, inWhatStartsAt: start)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe text.map { unsafe String(cString: $0) }
  }

  private static func place(_ mark: yaml_mark_t) -> Place {
    Place(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
