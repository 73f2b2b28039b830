extension Double {
  /// The number in digits, rounded.
  func text(decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((magnitude * scale).rounded())
    let sign = self < 0 && units != 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(units)" }
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }
}

extension Metric.Unit {
  /// A value with its unit.
  func text(_ value: Double, decimals: Int? = nil) -> String {
    switch self {
    case .milliseconds: value.text(decimals: decimals ?? 2) + " ms"
    case .bytes: value.text(decimals: 0) + " B"
    case .megabytes: value.text(decimals: decimals ?? 1) + " MB"
    case .times: value.text(decimals: 0)
    }
  }
}
