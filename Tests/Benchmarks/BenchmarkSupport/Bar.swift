/// The limit that a figure must keep.
public enum Bar: Equatable, Sendable {
  case none
  /// A multiple of the floor's figure.
  case timesFloor(Double)
  case atMost(Double)
  case below(Double)

  /// Whether a figure is within the bar; `nil` without a bar or a floor to compare with.
  public func isMet(by value: Double, floor: Double?) -> Bool? {
    switch self {
    case .none: nil
    case .timesFloor(let ratio): floor.map { value <= $0 * ratio }
    case .atMost(let limit): value <= limit
    case .below(let limit): value < limit
    }
  }

  /// The bar as text, as in the table.
  public func text(_ unit: Unit) -> String {
    switch self {
    case .none: ""
    case .timesFloor(let ratio): "<= \(ratio.text(decimals: ratio < 1 ? 1 : 0)) x"
    case .atMost(let limit): limit == 0 ? "none" : "<= \(unit.text(limit, decimals: 0))"
    case .below(let limit): "< \(unit.text(limit, decimals: 0))"
    }
  }
}
