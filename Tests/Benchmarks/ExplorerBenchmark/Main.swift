import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Measures the explorer and the floor side by side, and prints a report.
@main struct Main {
  static func main() {
    do {
      let options = try BenchmarkOptions(CommandLine.arguments.dropFirst())
      let subjects = [
        Subject.dossier(options.path),
        Subject.floor(try BuiltProgram.path("CursesFloor")),
      ]
      // Other programs disturb less if the system allows this; both subjects inherit it.
      _ = nice(-20)
      let figures = try measure(subjects, options)
      print(Report(figures: figures, series: options.series).text, terminator: "")
    } catch let fault as BenchmarkOptions.Fault {
      printError(fault.description)
      exit(2)
    } catch {
      printError("\(error)")
      exit(1)
    }
  }

  /// Runs everything in rounds, alternating the programs, so that other load affects both alike.
  private static func measure(
    _ subjects: [Subject],
    _ options: BenchmarkOptions
  ) throws -> [Subject.Role: Figures] {
    // The first start reads the program from disk.
    for subject in subjects { try RunningProgram(subject).quit() }
    var figures: [Subject.Role: Figures] = [:]
    for round in 0..<options.rounds {
      let order = round.isMultiple(of: 2) ? subjects : subjects.reversed()
      for series in options.series where round.isMultiple(of: series.interval) {
        for subject in order {
          let role = subject.role
          try series.measure(subject, round: round, into: &figures[role, default: Figures()])
        }
      }
      if isatty(STDERR_FILENO) == 1 { printError("round \(round + 1) of \(options.rounds)") }
    }
    return figures
  }

  private static func printError(_ text: String) {
    let line = Array("ExplorerBenchmark: \(text)\n".utf8)
    unsafe _ = write(STDERR_FILENO, line, line.count)
  }
}
