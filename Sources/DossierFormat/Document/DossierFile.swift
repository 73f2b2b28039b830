import Diagnostics
import DossierModel
import YAMLTree

/// The top level of a file; its entries go to the reader and come from the writer.
struct DossierFile: FieldSet {
  var header: Dossier.Header
  var kinds: [EntityKind] = []
  var linkTypes: [LinkType] = []
  var links: [Link] = []
  var ratings: [Rating] = []

  static var blank: DossierFile { DossierFile(header: .init(id: .blank, title: "")) }

  private init(header: Dossier.Header) {
    self.header = header
  }

  /// Creates the part of a file that is not entries.
  init(_ dossier: Dossier) {
    header = dossier.header
    kinds = dossier.vocabulary.ownKinds
    linkTypes = dossier.vocabulary.ownLinkTypes
    links = dossier.links
    ratings = dossier.ratings
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    var version = FormatVersion()
    fields.required("dossier", &version)
    fields.required("id", &header.id)
    fields.requiredText("title", &header.title)
    fields.field("summary", &header.summary)
    fields.tag("language", &header.language, LanguageTag.init, \.text)
    fields.field("credits", &header.credits, default: [])
    fields.field("article", &header.article)
    var kindTable = WordTable<KindRow>(words: kinds)
    fields.field("kinds", &kindTable, default: WordTable(words: []))
    kinds = kindTable.words
    var typeTable = WordTable<LinkTypeRow>(words: linkTypes)
    fields.field("link types", &typeTable, default: WordTable(words: []))
    linkTypes = typeTable.words
    exchangeEntries(&fields)
    fields.field("links", &links, default: [])
    fields.field("ratings", &ratings, default: [])
  }

  private mutating func exchangeEntries(_ fields: inout some FieldExchange) {
    fields.section("factions", of: .faction(Faction()))
    fields.section("people", of: .person(Person()))
    fields.section("locations", of: .location(Location()))
    fields.section("events", of: .event(Event()))
    fields.section("concepts", of: .concept(Concept()))
    fields.section("documents", of: .document(Document()))
    fields.section("entries", of: .other(Other(kind: "")))
    fields.section("claims", of: .claim(Claim(text: "")))
    fields.section("questions", of: .question(Question(text: "")))
  }
}

/// The version of the format that a file is written in.
struct FormatVersion {
  static let current = 1
}

extension FormatVersion: FileValue {
  static func read(_ node: Node, _ reader: inout FileReader) -> FormatVersion? {
    guard let version = Int.read(node, &reader) else { return nil }
    guard version == current else {
      reader.foreignVersion = Diagnostic(
        .error,
        rule: "unknown-version",
        "format version \(version) is not known here, only \(current)",
        remedy: version > current ? "use a newer program" : nil,
        at: node.place
      )
      return nil
    }
    return FormatVersion()
  }

  var written: TreeValue { .integer(FormatVersion.current) }

  /// A packed dossier is of the program's own version.
  init(from unpacker: inout Unpacker) {}

  func pack(into packer: inout Packer) {}
}
