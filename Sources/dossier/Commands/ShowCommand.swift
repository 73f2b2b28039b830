import ArgumentParser
import DossierModel
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
      throw Failure.noEntry(id, in: library)
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
}
