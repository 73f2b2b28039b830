import BenchmarkSupport
import DossierModel
import DossierSearch

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The measurements of searching one dossier.
struct SearchFigures {
  private let bars: SearchBars
  private let clock = ContinuousClock()
  private(set) var entryCount: Int
  private(set) var textByteCount = 0
  private var first: [Double] = []
  private var slices: [Double] = []
  private var whole: [Double] = []
  private var counted: [Double] = []
  private var resident: [Double] = []
  private var keys: [Double] = []
  private var groupedKeys: [Double] = []
  private var scans: [Double] = []

  /// Measures a dossier of a size.
  init(entryCount: Int) throws {
    self.entryCount = entryCount
    bars = SearchBars(entryCount: entryCount)
    var sample = SampleDossier(entryCount: entryCount)
    let dossier = try sample.make()
    let graph = Graph(dossier)
    // Measured first, while there is no freed memory to reuse.
    let index = build(dossier, graph)
    whole.append(milliseconds { _ = SearchIndex(dossier, graph: graph) })
    textByteCount = index.textByteCount
    counted.append(Double(index.byteCount) / Double(index.textByteCount))
    let scan = PlainScan(dossier)
    for query in queries { type(query, index, scan) }
  }

  /// Builds as the explorer does, slice by slice.
  private mutating func build(_ dossier: Dossier, _ graph: Graph) -> SearchIndex {
    let before = ProcessStatus.residentMegabytesNow(getpid())
    var growing = GrowingIndex(dossier, graph: graph)
    while !growing.isComplete {
      slices.append(milliseconds { _ = growing.work(4000) })
      if first.isEmpty, growing.index != nil { first.append(slices.reduce(0, +)) }
    }
    guard let index = growing.index else { return SearchIndex(dossier, graph: graph) }
    if let before, let after = ProcessStatus.residentMegabytesNow(getpid()) {
      resident.append((after - before) * 1_048_576 / Double(index.textByteCount))
    }
    return index
  }

  /// Types a query key by key, with as many results as the explorer lists.
  private mutating func type(_ query: String, _ index: SearchIndex, _ scan: PlainScan) {
    var session = SearchSession(index: index)
    var grouped = SearchSession(index: index)
    for length in 1...query.count {
      let typed = String(query.prefix(length))
      keys.append(
        milliseconds { _ = session.results(for: Query(parsing: typed), limit: 200) }
      )
      groupedKeys.append(
        milliseconds {
          _ = grouped.results(for: Query(parsing: typed), arrangement: .grouped, limit: 40)
        }
      )
      scans.append(milliseconds { _ = scan.count(typed) })
    }
  }

  private func milliseconds(_ body: () -> Void) -> Double {
    let components = clock.measure(body).components
    return Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }

  /// The figures beside the floor's, with bars and verdicts.
  var findings: [Finding] {
    let (keys, grouped, scans) = (
      Distribution(self.keys), Distribution(groupedKeys), Distribution(self.scans)
    )
    let slices = Distribution(slices)
    return [
      Finding("index built at once", .maximum, of: Distribution(whole), in: .milliseconds),
      Finding("  between keys, all", .sum, of: slices, in: .milliseconds, bar: bars.build),
      Finding("  first entries", .maximum, of: Distribution(first), in: .milliseconds),
      Finding("  a slice", .percentile(50), of: slices, in: .milliseconds),
      Finding("", .percentile(99), of: slices, in: .milliseconds),
      Finding("", .maximum, of: slices, in: .milliseconds),
      Finding(
        "memory, of the text",
        .maximum,
        of: Distribution(counted),
        in: .ratio,
        bar: .atMost(6)
      ),
      Finding(
        "  left resident",
        .maximum,
        of: Distribution(resident),
        in: .ratio,
        bar: bars.memory
      ),
      Finding("a key, ranked", .percentile(50), of: keys, in: .milliseconds, floor: scans),
      Finding("", .percentile(95), of: keys, in: .milliseconds, floor: scans),
      Finding("", .percentile(99), of: keys, in: .milliseconds, bar: bars.key, floor: scans),
      Finding("", .maximum, of: keys, in: .milliseconds, floor: scans),
      Finding("a key, by kind", .percentile(50), of: grouped, in: .milliseconds, floor: scans),
      Finding("", .percentile(95), of: grouped, in: .milliseconds, floor: scans),
      Finding("", .percentile(99), of: grouped, in: .milliseconds, bar: bars.key, floor: scans),
    ]
  }
}
