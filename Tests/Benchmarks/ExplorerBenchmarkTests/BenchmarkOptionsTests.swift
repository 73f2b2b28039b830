import Testing

@testable import ExplorerBenchmark

@Suite struct BenchmarkOptionsTests {
  @Test func `a path alone measures everything`() throws {
    let options = try BenchmarkOptions(["bin/dossier"])
    #expect(options.path == "bin/dossier")
    #expect(options.rounds == 20)
    #expect(options.series.map(\.name) == allSeries.map(\.name))
  }

  @Test func `one series and a number of rounds can be asked for`() throws {
    let options = try BenchmarkOptions(["--only", "move", "bin/dossier", "--rounds", "3"])
    #expect(options.rounds == 3)
    #expect(options.series.map(\.name) == ["move"])
  }

  @Test(arguments: [
    [], ["a", "b"], ["a", "--rounds"], ["a", "--rounds", "0"], ["a", "--only", "nothing"], ["-x"],
  ])
  func `what cannot be understood is refused with the usage`(arguments: [String]) {
    #expect {
      _ = try BenchmarkOptions(arguments)
    } throws: { error in
      "\(error)".contains("usage: ")
    }
  }
}
