/// The options on the command line.
struct BenchmarkOptions {
  /// What is wrong with the command line.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private static let usage = """
    usage: ExplorerBenchmark PATH-OF-DOSSIER [--rounds N] [--only SERIES]
    series: \(allSeries.map(\.name).joined(separator: ", "))
    """

  let path: String
  /// How often each series is measured, each time on a fresh program.
  private(set) var rounds = 20
  private(set) var series = allSeries

  init(_ arguments: some Sequence<String>) throws(Fault) {
    var path: String?
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else {
          throw Fault(description: "--rounds takes a number above 0\n\(Self.usage)")
        }
        rounds = number
      case "--only":
        let name = rest.popFirst()
        series = allSeries.filter { $0.name == name }
        guard !series.isEmpty else {
          throw Fault(description: "no series '\(name ?? "")'\n\(Self.usage)")
        }
      default:
        guard path == nil, !argument.hasPrefix("-") else {
          throw Fault(description: "unknown argument '\(argument)'\n\(Self.usage)")
        }
        path = argument
      }
    }
    guard let path else { throw Fault(description: Self.usage) }
    self.path = path
  }
}
