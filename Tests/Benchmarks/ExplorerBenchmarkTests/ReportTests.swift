import BenchmarkSupport
import Testing

@testable import ExplorerBenchmark

@Suite struct ReportTests {
  private struct Sample: Series {
    let name = "sample"
    let lines = [
      Line("first paint", .start, .median, .timesFloor(4)),
      Line("", .start, .maximum, .below(10)),
      Line("wake-ups", .idleWakeUps, .maximum, .atMost(0)),
    ]

    func measure(_ subject: Subject, round: Int, into figures: inout Figures) {}
  }

  @Test func `each figure stands beside the floor's, its bar and a verdict`() {
    var dossier = Figures()
    for time in [5.0, 6, 12.345] { dossier.add(time, to: .start) }
    var floor = Figures()
    for time in [2.0, 2, 3] { floor.add(time, to: .start) }
    let report = Report(figures: [.dossier: dossier, .floor: floor], series: [Sample()])
    #expect(
      report.text == """
                          n       dossier    floor   ratio  bar      verdict
        -----------  ---  -  ------------  -------  ------  -------  -------
        first paint  p50  3       6.00 ms  2.00 ms  3.00 x  <= 4 x   ok
                     max  3      12.35 ms  3.00 ms  4.12 x  < 10 ms  MISSED
        wake-ups     max  0  not measured                   none

        """
    )
  }

  @Test func `where the floor misses a bar too, the report says so`() {
    var figures = Figures()
    figures.add(11, to: .start)
    let report = Report(figures: [.dossier: figures, .floor: figures], series: [Sample()])
    #expect(report.text.contains("< 10 ms  MISSED, as by the floor\n"))
  }
}
