#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

import BenchmarkSupport

/// Measures how fast dossiers of several sizes are indexed and searched, beside a plain scan.
@main struct Main {
  static func main() {
    let sizes = CommandLine.arguments.dropFirst().map { Int($0) }
    guard sizes.allSatisfy({ ($0 ?? 0) > 0 }) else {
      printError("usage: SearchBenchmark [ENTRIES…]")
      exit(2)
    }
    do {
      for size in sizes.isEmpty ? [1000, 100_000, 1_000_000] : sizes.compactMap(\.self) {
        let figures = try SearchFigures(entryCount: size)
        let text = (Double(figures.textByteCount) / 1e6).text(decimals: 1)
        print("Search in \(size) entries, \(text) MB of text; the floor is a scan of its bytes\n")
        print(Finding.table(figures.findings, of: "dossier"))
      }
    } catch {
      printError("\(error)")
      exit(1)
    }
  }

  private static func printError(_ text: String) {
    let line = Array("SearchBenchmark: \(text)\n".utf8)
    unsafe _ = write(STDERR_FILENO, line, line.count)
  }
}
