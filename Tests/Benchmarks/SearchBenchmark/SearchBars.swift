import BenchmarkSupport

/// What is promised of a search in a dossier of a size.
struct SearchBars {
  /// The 99th percentile of a key.
  let key: Bar
  let build: Bar
  /// A small index is lost in what a process keeps for itself.
  let memory: Bar

  init(entryCount: Int) {
    switch entryCount {
    case ...100_000:
      key = .below(16)
      build = .below(600)
    default:
      key = .below(50)
      build = .below(6000)
    }
    memory = entryCount >= 100_000 ? .atMost(6) : .none
  }
}
