import DossierModel

/// Fills values in from a packed dossier, in the order in which a ``Packer`` added them.
struct Unpacker: FieldExchange {
  private let bytes: [UInt8]
  var referenceField: ReferenceField?
  private var place = 0
  private var texts: [String] = []
  /// The entries that were complete so far.
  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = Int(number())
    start += place
    let count = Int(number())
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let end = start + Int(number())
      texts.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
  }

  /// Takes the next number.
  mutating func number() -> UInt {
    let more: UInt8 = 1 << Packer.bitsInDigit
    var number: UInt = 0
    var shift = 0
    while true {
      let digit = bytes[place] - Packer.zero
      place += 1
      number |= UInt(digit & (more - 1)) << shift
      if digit < more { return number }
      shift += Packer.bitsInDigit
    }
  }

  /// Takes the next text.
  mutating func text() -> String { texts[Int(number())] }

  private mutating func value<Value: PackedValue>() -> Value? {
    Bool(from: &self) ? Value(from: &self) : nil
  }

  mutating func field<Value: FileValue>(_ key: StaticString, _ value: inout Value?) {
    value = self.value()
  }

  mutating func field<Value: FileValue & Equatable>(
    _ key: StaticString,
    _ value: inout Value,
    default usual: @autoclosure () -> Value
  ) {
    value = self.value() ?? usual()
  }

  mutating func required<Value: FileValue>(_ key: StaticString, _ value: inout Value) {
    value = Value(from: &self)
  }

  mutating func requiredText(_ key: StaticString, _ text: inout String) {
    text = self.text()
  }

  mutating func reference(_ key: StaticString, _ id: inout EntryID?, as role: ReferenceRole) {
    id = value()
  }

  mutating func requiredReference(
    _ key: StaticString,
    _ id: inout EntryID,
    as role: ReferenceRole
  ) {
    id = EntryID(from: &self)
  }

  mutating func references(_ key: StaticString, _ ids: inout [EntryID], as role: ReferenceRole) {
    ids = [EntryID](from: &self)
  }

  mutating func section(_ key: StaticString, of blank: Entry.Content) {
    addEntries(of: blank)
  }

  mutating func hypotheses(_ key: StaticString, of question: EntryID) {
    addEntries(of: .hypothesis(Hypothesis(text: "", question: question)))
  }

  /// Entries are in the order in which they start, as in a file: a question's explanations are
  /// unpacked within it but follow it.
  private mutating func addEntries(of blank: Entry.Content) {
    let count = Int(from: &self)
    entries.reserveCapacity(entries.count + count)
    for _ in 0..<count {
      var entry = Entry(id: EntryID(from: &self), content: blank)
      let position = entries.count
      entries.append(entry)
      entry.exchange(&self)
      entries[position] = entry
    }
  }
}
