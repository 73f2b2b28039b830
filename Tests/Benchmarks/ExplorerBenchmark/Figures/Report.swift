/// The figures of both programs as a table.
struct Report {
  let figures: [Subject.Role: Figures]
  let series: [any Series]

  var text: String {
    var table = Table(
      ["", "", "n", "dossier", "floor", "ratio", "bar", "verdict"],
      left: ["", "bar", "verdict"]
    )
    for line in series.flatMap(\.lines) { table.add(row(line)) }
    return table.text
  }

  private func row(_ line: Line) -> [String] {
    let own = figures[.dossier]?[line.metric]
    let floor = figures[.floor]?[line.floorMetric].map(line.statistic.of)
    let unit = line.metric.unit
    guard let own else {
      let bar = line.bar.text(unit)
      return [line.title, line.statistic.name, "0", "not measured", "", "", bar, ""]
    }
    let value = line.statistic.of(own)
    let ratio = floor.flatMap { $0 > 0 ? (value / $0).text(decimals: 2) + " x" : nil }
    return [
      line.title, line.statistic.name, "\(own.count)", unit.text(value),
      floor.map { unit.text($0) } ?? "", ratio ?? "", line.bar.text(unit),
      verdict(line.bar, value, floor: floor),
    ]
  }

  /// A bar that the floor misses tells more of the machine than of the explorer.
  private func verdict(_ bar: Bar, _ value: Double, floor: Double?) -> String {
    guard let isMet = bar.isMet(by: value, floor: floor) else { return "" }
    if isMet { return "ok" }
    let isFloorAsBad = floor.flatMap { bar.isMet(by: $0, floor: $0) } == false
    return isFloorAsBad ? "MISSED, as by the floor" : "MISSED"
  }
}
