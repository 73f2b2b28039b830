import ArgumentParser
import DossierModel
import DossierSearch
import TerminalUI
import YAMLTree

/// `dossier search QUERY`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find entries by name, by words, or by fields such as kind:person."
  )

  @OptionGroup var source: DossierOptions

  @Argument(help: "What to look for; several words must all be found.")
  var query: [String]

  @Flag(help: "Print JSON: [{id, kind, name, matched, rule, rank}].")
  var json = false

  @Option(help: ArgumentHelp("Print at most this many results.", valueName: "count"))
  var limit = 50

  @Flag(help: "Say why each result is there.")
  var explain = false

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is a number from 1 on") }
  }

  func run() throws {
    let dossier = try source.load()
    let query = Query(parsing: query.joined(separator: " "))
    var session = SearchSession(index: SearchIndex(dossier, graph: Graph(dossier)))
    let results = session.results(for: query, limit: limit)
    if let fault = results.faults.first { throw Failure(.wrongUsage, fault.line) }
    var output = Output()
    if json {
      let records = results.hits.enumerated().map { record($1, rank: $0 + 1, in: dossier) }
      try output.escaped(JSONWriter.text(.sequence(records)))
    } else {
      for hit in results.hits { try output.line(line(hit, in: dossier)) }
    }
    try output.flush()
    if results.total > results.hits.count {
      Output.complain("\(results.hits.count) of \(results.total) results; --limit shows more")
    }
    guard results.hits.isEmpty else { return }
    if json { throw Failure(.negative, "") }
    let nearest = session.miss(for: query).nearest.map { "“\($0.text)”" }
    let remedy = "the nearest names are \(nearest.joined(separator: ", "))"
    throw Failure(.negative, "nothing found", remedy: nearest.isEmpty ? nil : remedy)
  }

  private func line(_ hit: SearchHit, in dossier: Dossier) -> VisibleText {
    let (id, kind, name) = names(of: hit.target, in: dossier)
    let word = dossier.vocabulary.kind(kind)?.singular ?? kind
    var line = VisibleText(id).padded(to: 32) + VisibleText(word).padded(to: 12) + VisibleText(name)
    if hit.text != name { line = line + VisibleText(" — \(hit.text)") }
    return explain ? line + VisibleText(" [\(hit.reason)]") : line
  }

  private func record(_ hit: SearchHit, rank: Int, in dossier: Dossier) -> TreeValue {
    let (id, kind, name) = names(of: hit.target, in: dossier)
    return .mapping(
      [
        .init("id", .text(id)), .init("kind", .text(kind)), .init("name", .text(name)),
        .init("matched", .text(hit.text)), .init("rule", .text(hit.rule.phrase)),
        .init("rank", .integer(rank)),
      ],
      .row
    )
  }

  private func names(
    of target: SearchTarget,
    in dossier: Dossier
  ) -> (id: String, kind: String, name: String) {
    switch target {
    case .entry(let position):
      let entry = dossier.entries[position]
      return (entry.id.text, entry.kind, entry.title)
    case .paragraph(let number):
      return ("¶\(number)", "paragraph", "paragraph \(number)")
    }
  }
}
