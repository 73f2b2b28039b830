import ArgumentParser

/// The command line as a whole.
struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Explore the actors, places, claims and open questions of a dense article.",
    usage: """
      dossier [<file>] [--dossier <file>] [--article <file>] [--large] [--theme <name>]
      dossier <subcommand>
      """,
    discussion: """
      Without a command, opens the explorer. If standard output is no terminal, prints the \
      outline instead.

        <file>            The dossier, - for standard input; else the built-in one. <file>#<id>
                          opens it at an entry, #<id> the built-in one.
        --article <file>  The article's text to set beside it, - for standard input.
        --large           Lift the limits on a dossier's size.
        --theme <name>    Start with this theme: dark, light, mono or your own.

      In the explorer, ? shows the keys.
      """,
    version: Version.text,
    subcommands: [
      ExploreCommand.self, ListCommand.self, ShowCommand.self, SearchCommand.self,
      CheckCommand.self, ExportCommand.self, RenderCommand.self, InfoCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self
  )
}

/// What `--version` prints.
enum Version {
  static let number = "0.1.0"

  static let text = """
    dossier \(number)
    Map: Natural Earth (public domain). Places: GeoNames, geonames.org, CC BY 4.0, selected and edited.
    """
}
