/// The unit of a figure.
public enum Unit: Sendable {
  case milliseconds, bytes, megabytes, times
  /// A ratio of two sizes.
  case ratio

  /// A value with its unit.
  public func text(_ value: Double, decimals: Int? = nil) -> String {
    switch self {
    case .milliseconds: value.text(decimals: decimals ?? 2) + " ms"
    case .bytes: value.text(decimals: 0) + " B"
    case .megabytes: value.text(decimals: decimals ?? 1) + " MB"
    case .times: value.text(decimals: 0)
    case .ratio: value.text(decimals: decimals ?? 2) + " x"
    }
  }
}
