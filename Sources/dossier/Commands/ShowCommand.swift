import ArgumentParser
import DossierFormat
import DossierModel
import DossierSearch
import Explorer
import TerminalUI
import YAMLTree

/// `dossier show ID`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that a dossier says about an entry."
  )

  @OptionGroup var source: DossierOptions

  @Argument(help: "The id of the entry; 'dossier list' shows the ids.")
  var id: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Wrap lines to this many columns.", valueName: "columns"))
  var width = 80

  func run() throws {
    let library = Library(try source.load())
    guard let position = EntryID(id).flatMap(library.dossier.position) else {
      let meant = ShowCommand.meant(by: id, in: library)
      throw Failure(
        .negative,
        "there is no entry “\(id)”",
        remedy: meant.map { "did you mean “\($0)”?" } ?? "'dossier search' finds ids by name"
      )
    }
    var output = Output()
    if json {
      try output.escaped(JSONWriter.text(EntryRecord(position, in: library).value))
    } else {
      for line in library.lines(about: position, width: max(20, min(width, 1000))) {
        try output.line(line)
      }
    }
    try output.flush()
  }

  /// The id that is spelt nearly so, else that of the entry that has such a name.
  private static func meant(by id: String, in library: Library) -> String? {
    let dossier = library.dossier
    var suggestions = Suggestions()
    if let near = suggestions.closest(to: id, among: dossier.entries.lazy.map(\.id.text)) {
      return near
    }
    let found = SearchIndex(dossier, graph: library.graph)
      .results(for: Query(parsing: id), limit: 1).hits.first
    guard let found, found.tier <= .sameSound, let position = found.position else { return nil }
    return dossier.entries[position].id.text
  }
}
