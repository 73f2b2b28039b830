import BenchmarkSupport

/// The figures of both programs as a table.
struct Report {
  let figures: [Subject.Role: Figures]
  let series: [any Series]

  var text: String {
    Finding.table(series.flatMap(\.lines).map(finding), of: "dossier")
  }

  private func finding(_ line: Line) -> Finding {
    Finding(
      line.title,
      line.statistic,
      of: figures[.dossier]?[line.metric],
      in: line.metric.unit,
      bar: line.bar,
      floor: figures[.floor]?[line.floorMetric]
    )
  }
}
