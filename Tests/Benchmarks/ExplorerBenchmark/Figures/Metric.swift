import BenchmarkSupport

/// Something that is measured.
enum Metric: Hashable {
  case start, startBytes
  case latency(Action)
  case bytes(Action)
  /// Whether the answer to a key repainted the whole screen.
  case repaint(Action)
  case resize, resizeBytes
  case paste, pasteBytes
  /// Whether keys of a paste were lost.
  case pasteLost
  case idleWakeUps, idleBytes
  case memoryAtStart, memoryAfterWork

  /// What a key does.
  enum Action: String, Hashable {
    /// Selects another item of a list, whose preview is shown.
    case move
    /// Moves the cursor and changes nothing else.
    case cursor
    case follow
    case back
    case search
    case letter
  }

  var unit: Unit {
    switch self {
    case .start, .latency, .resize, .paste: .milliseconds
    case .startBytes, .bytes, .resizeBytes, .pasteBytes, .idleBytes: .bytes
    case .repaint, .pasteLost, .idleWakeUps: .times
    case .memoryAtStart, .memoryAfterWork: .megabytes
    }
  }
}
