import Diagnostics
import DossierModel
import YAMLTree

/// The words that a file adds: a mapping from their names to what they are.
struct WordTable<Row: WordRow>: FileValue, Equatable {
  var words: [Row.Word]

  static func read(_ node: Node, _ reader: inout FileReader) -> WordTable? {
    guard node.kind == .mapping else {
      reader.reportType(node, expected: "a mapping")
      return nil
    }
    var table = WordTable(words: [])
    for (key, value) in node.entries {
      guard let id = key.text, Row.isValid(id) else {
        reader.report(
          "bad-id",
          "\(Diagnostic.quoted(key.text ?? "")) cannot name \(Row.noun)",
          remedy: "use up to \(EntryID.maximumLength) bytes without invisible characters",
          at: key
        )
        continue
      }
      for field in value.entries where field.value.bytes.count > EntryID.maximumLength {
        reader.report(
          "limit",
          "the text is longer than \(EntryID.maximumLength) bytes, the limit in \(Row.noun)",
          remedy: "shorten it",
          at: field.value
        )
      }
      if let row = Row.read(value, &reader), let word = row.word(id) { table.words.append(word) }
    }
    return table
  }

  var written: TreeValue {
    .mapping(words.map { TreeValue.Entry(Row.id(of: $0), Row($0).written) })
  }
}

extension WordTable: PackedValue {
  init(from unpacker: inout Unpacker) {
    words = []
    for _ in 0..<Int(from: &unpacker) {
      let id = String(from: &unpacker)
      if let word = Row(from: &unpacker).word(id) { words.append(word) }
    }
  }

  func pack(into packer: inout Packer) {
    words.count.pack(into: &packer)
    for word in words {
      Row.id(of: word).pack(into: &packer)
      Row(word).pack(into: &packer)
    }
  }
}

/// What a file says of a word that it adds.
protocol WordRow: FileMapping {
  associatedtype Word: Equatable

  init(_ word: Word)

  func word(_ id: String) -> Word?

  static func id(of word: Word) -> String

  static func isValid(_ id: String) -> Bool
}

struct LinkTypeRow: WordRow {
  var label: String?
  var inverse: String?
  var sentence: String?
  var isSymmetric = false

  static var blank: LinkTypeRow { LinkTypeRow() }
  static var noun: String { "a link type" }

  private init() {}

  init(_ type: LinkType) {
    label = type.label == type.id ? nil : type.label
    inverse = type.isSymmetric ? nil : type.inverse
    sentence = type.sentence == "{from} \(type.label) {to}" ? nil : type.sentence
    isSymmetric = type.isSymmetric
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("label", &label)
    fields.field("symmetric", &isSymmetric, default: false)
    if isSymmetric {
      fields.field("inverse", &inverse)
    } else {
      var text = inverse ?? ""
      fields.requiredText("inverse", &text)
      inverse = text
    }
    fields.field("sentence", &sentence)
  }

  func word(_ id: String) -> LinkType? {
    isSymmetric
      ? LinkType(symmetric: id, label: label, sentence: sentence)
      : LinkType(id, label: label, inverse: inverse ?? "", sentence: sentence)
  }

  static func id(of type: LinkType) -> String { type.id }

  /// Link types are phrases, so they may have spaces inside.
  static func isValid(_ id: String) -> Bool {
    id.split(separator: " ", omittingEmptySubsequences: false).allSatisfy {
      EntryID.isValid(String($0))
    } && id.utf8.count <= EntryID.maximumLength
  }
}

struct KindRow: WordRow {
  var singular: String?
  var plural: String?
  var symbol: String?
  var asciiSymbol: String?
  var pane: EntityKind.Pane?

  static var blank: KindRow { KindRow() }
  static var noun: String { "a kind" }

  private init() {}

  init(_ kind: EntityKind) {
    (singular, plural) = (kind.singular, kind.plural)
    (symbol, asciiSymbol) = (kind.symbol, kind.asciiSymbol)
    pane = kind.pane
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("singular", &singular)
    fields.field("plural", &plural)
    fields.field("symbol", &symbol)
    fields.field("ascii", &asciiSymbol)
    fields.field("pane", &pane)
  }

  func word(_ id: String) -> EntityKind? {
    EntityKind(
      id: id,
      singular: singular,
      plural: plural,
      symbol: symbol,
      asciiSymbol: asciiSymbol,
      pane: pane
    )
  }

  static func id(of kind: EntityKind) -> String { kind.id }

  static func isValid(_ id: String) -> Bool { EntryID.isValid(id) }
}
