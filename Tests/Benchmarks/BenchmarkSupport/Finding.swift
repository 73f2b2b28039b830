/// A figure to report: what was measured, the floor's figure, and the bar.
public struct Finding {
  private let title: String
  private let statistic: Statistic
  private let unit: Unit
  private let bar: Bar
  private let own: Distribution?
  private let floor: Distribution?

  /// Creates a finding; without measurements the table says so.
  public init(
    _ title: String,
    _ statistic: Statistic,
    of own: Distribution?,
    in unit: Unit,
    bar: Bar = .none,
    floor: Distribution? = nil
  ) {
    self.title = title
    self.statistic = statistic
    self.unit = unit
    self.bar = bar
    self.own = own
    self.floor = floor
  }

  /// Findings as a table, the program's figures beside the floor's.
  public static func table(_ findings: [Finding], of program: String) -> String {
    var table = Table(
      ["", "", "n", program, "floor", "ratio", "bar", "verdict"],
      left: ["", "bar", "verdict"]
    )
    for finding in findings { table.add(finding.row) }
    return table.text
  }

  private var row: [String] {
    guard let own else {
      return [title, statistic.name, "0", "not measured", "", "", bar.text(unit), ""]
    }
    let (value, floor) = (statistic.of(own), floor.map(statistic.of))
    let ratio = floor.flatMap { $0 > 0 ? (value / $0).text(decimals: 2) + " x" : nil }
    return [
      title, statistic.name, "\(own.count)", unit.text(value), floor.map { unit.text($0) } ?? "",
      ratio ?? "", bar.text(unit), verdict(value, floor: floor),
    ]
  }

  /// A bar that the floor misses too says more about the machine than about the program.
  private func verdict(_ value: Double, floor: Double?) -> String {
    guard let isMet = bar.isMet(by: value, floor: floor) else { return "" }
    if isMet { return "ok" }
    let isFloorAsBad = floor.flatMap { bar.isMet(by: $0, floor: $0) } == false
    return isFloorAsBad ? "MISSED, as by the floor" : "MISSED"
  }
}
