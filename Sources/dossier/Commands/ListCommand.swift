import ArgumentParser
import DossierModel
import TerminalUI
import YAMLTree

/// `dossier list [KIND]`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the entries of a dossier."
  )

  @OptionGroup var source: DossierOptions

  @Argument(help: "Only entries of this kind, such as faction.")
  var kind: String?

  @Flag(help: "Print JSON: [{id, kind, name}].")
  var json = false

  func run() throws {
    let dossier = try source.load()
    let kind = try kind.map { try resolve($0, in: dossier.vocabulary) }
    let entries = dossier.entries.filter { kind == nil || $0.kind == kind?.id }
    var output = Output()
    if json {
      try output.escaped(JSONWriter.text(.sequence(entries.map(\.brief))))
    } else {
      let ids = entries.map { VisibleText($0.id.text) }
      let width = ids.map(\.width).max() ?? 0
      for (entry, id) in zip(entries, ids) {
        let name =
          VisibleText(dossier.kind(of: entry).singular).padded(to: 12) + VisibleText(entry.title)
        try output.line(id.padded(to: width + 2) + name)
      }
    }
    try output.flush()
    if entries.isEmpty { throw Failure(.negative, "no such entries in this dossier") }
  }

  private func resolve(
    _ name: String,
    in vocabulary: Vocabulary
  ) throws(Failure) -> EntityKind {
    let name = name.lowercased()
    let match = vocabulary.kinds.first {
      [$0.id, $0.singular, $0.plural, $0.section].contains(name)
    }
    if let match { return match }
    let known = vocabulary.kinds.map(\.singular).joined(separator: ", ")
    throw Failure(.wrongUsage, "there is no kind “\(name)”", remedy: "kinds are: \(known)")
  }
}
