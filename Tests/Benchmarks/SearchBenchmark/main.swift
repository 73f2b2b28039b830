import DossierModel
import DossierSearch

/// What readers type, key by key.
let queries = [
  "qasem soleimani", "al-Raqqa", "Rakka", "Deir ez-Zour", "damascus", "hama", "palmyra brigade",
  "the army", "mohammed al-assad", "Bachar el-Assad", "khaled", "sham front", "ceasefire talks",
  "siege of aleppo", "\"air strikes\"", "kind:person ali", "kind:event homs", "eastern province",
  "بشار الأسد", "الرقة", "قاسم سليماني", "Башар Асад", "zawahri", "idlib offensive", "!regime oil",
  "evacuation refugees", "e", "a", "s", "al", "in the", "x", "q", "when:2015 battle", "us",
  "Gen. Qasem Soleimani", "trablous", "oil field near", "kurdish council", "stadt", "Deash",
  "link:e1 army", "side:government brigade", "north", "t4", "commander of the army",
]

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
for size in sizes.isEmpty ? [1000, 100_000, 1_000_000] : sizes {
  try measure(size)
}

func measure(_ size: Int) throws {
  let clock = ContinuousClock()
  var sample = SampleDossier(entryCount: size)
  let dossier = try sample.make()
  let graph = Graph(dossier)
  var builder: SearchIndexBuilder?
  let start = clock.measure { builder = SearchIndexBuilder(dossier, graph: graph) }
  guard var builder else { return }
  var slices = Figures()
  var isComplete = false
  while !isComplete {
    slices.add(clock.measure { isComplete = builder.step().isComplete })
  }
  let index = builder.finish()
  var build: SearchIndex?
  let before = processorTime()
  let whole = clock.measure { build = SearchIndex(dossier, graph: graph) }
  let busy = processorTime() - before
  print("\(size) entries, \(index.textByteCount / 1000) KB of text")
  print(
    "  build \(format(whole.milliseconds)) ms (\(format(busy)) ms of processor); in slices: start \(format(start.milliseconds)) ms, \(slices.line)"
  )
  print(
    "  index \(index.byteCount / 1000) KB, \(format(Double(index.byteCount) / Double(index.textByteCount))) x text"
  )
  _ = build

  var (keys, scans) = (Figures(), Figures())
  let scan = PlainScan(dossier)
  var slowest: (query: String, time: Double) = ("", 0)
  var total = 0
  for query in queries {
    var session = SearchSession(index: index)
    for length in 1...query.count {
      let typed = String(query.prefix(length))
      let time = clock.measure {
        total += session.results(for: Query(parsing: typed), limit: 50).hits.count
      }
      keys.add(time)
      if time.milliseconds > slowest.time { slowest = (typed, time.milliseconds) }
      scans.add(clock.measure { total += scan.count(typed) })
    }
  }
  print("  key   \(keys.line)  over \(keys.count) keys, slowest \"\(slowest.query)\"")
  print("  scan  \(scans.line)  over \(scan.byteCount / 1000) KB")
  if total == 0 { print("  nothing found") }
}
