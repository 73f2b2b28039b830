import DossierModel

/// Packs the fields of a dossier, one after the other.
struct Packer: FieldExchange {
  /// The first of the characters for digits: `0` to `o`, the upper half for digits that
  /// more follow.
  static let zero = UInt8(ascii: "0")
  static let bitsInDigit = 5

  private let source: EntrySource
  var referenceField: ReferenceField?
  private var numbers: [UInt8] = []
  private var texts: [String] = []
  private var textIndices: [String: Int] = [:]

  init(source: EntrySource) {
    self.source = source
  }

  /// Everything that was packed.
  var text: String {
    let lengths = [texts.count] + texts.map(\.utf8.count)
    let digits = lengths.flatMap { Packer.digits(UInt($0)) } + numbers
    let head = Packer.digits(UInt(digits.count))
    return String(decoding: head + digits, as: UTF8.self) + texts.joined()
  }

  mutating func add(_ number: UInt) {
    numbers += Packer.digits(number)
  }

  /// Adds a text, which is stored once however often the dossier has it.
  mutating func add(_ text: String) {
    // Compared by scalars, since texts may differ though Unicode calls them equivalent.
    let key = text.unicodeScalars.map { String($0.value) }.joined(separator: " ")
    let index = textIndices[key] ?? texts.count
    if index == texts.count {
      texts.append(text)
      textIndices[key] = index
    }
    add(UInt(index))
  }

  /// A number as digits, the lowest first.
  private static func digits(_ number: UInt) -> [UInt8] {
    let more: UInt8 = 1 << bitsInDigit
    var digits: [UInt8] = []
    var rest = number
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest) & (more - 1)
      rest >>= bitsInDigit
      digits.append(zero + (rest > 0 ? digit | more : digit))
    } while rest > 0
    return digits
  }

  private mutating func add(_ value: (some PackedValue)?) {
    (value != nil).pack(into: &self)
    value?.pack(into: &self)
  }

  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?) { add(value) }

  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  ) {
    add(value == usual() ? nil : value)
  }

  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value) {
    value.pack(into: &self)
  }

  mutating func requiredText(_ key: StaticString, _ text: inout String) {
    text.pack(into: &self)
  }

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole) {
    add(id)
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  ) {
    id.pack(into: &self)
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole) {
    ids.pack(into: &self)
  }

  mutating func section(_ key: StaticString, of blank: Entry.Content) {
    add(source.entries(like: blank))
  }

  mutating func hypotheses(_ key: StaticString, of question: EntryID) {
    add(source.hypotheses(of: question))
  }

  private mutating func add(_ entries: [Entry]) {
    entries.count.pack(into: &self)
    for entry in entries {
      entry.id.pack(into: &self)
      var copy = entry
      copy.exchange(&self)
    }
  }
}
