import BenchmarkSupport

/// The bars for searching a dossier of a size.
struct SearchBars {
  /// The bar for the 99th percentile of a key.
  let key: Bar
  let build: Bar
  /// The bar for memory; none for a small index, which a process's own memory hides.
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
