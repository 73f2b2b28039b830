import ArgumentParser
import TerminalUI

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

@main
enum Main {
  /// Runs the command line and ends with its exit code.
  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Ends the program by a failure, from where none can be thrown.
  static func leave(with failure: Failure) -> Never {
    exit(report(failure).rawValue)
  }

  private static func report(_ failure: Failure) -> ExitStatus {
    if !failure.message.isEmpty { Output.complain(failure.line) }
    return failure.status
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    guard getuid() == geteuid(), getgid() == getegid() else {
      Output.complain("refuses to run with another user's rights; run it as yourself")
      return .wrongUsage
    }
    do {
      // Reading the command line costs a millisecond, which the most common start does without.
      if arguments.isEmpty {
        try ExploreCommand.explore(path: nil)
      } else {
        var command = try DossierCommand.parseAsRoot(arguments)
        try command.run()
      }
      return .done
    } catch let failure as Failure {
      return report(failure)
    } catch {
      return report(error)
    }
  }

  /// Help and version go to standard output; what is wrong with the command line is said in one
  /// line on standard error.
  private static func report(_ error: any Error) -> ExitStatus {
    guard DossierCommand.exitCode(for: error) == .success else {
      Output.complain(usageLine(error))
      return .wrongUsage
    }
    do {
      var output = Output()
      try output.lines(DossierCommand.fullMessage(for: error))
      try output.flush()
      return .done
    } catch {
      Output.complain(error.line)
      return error.status
    }
  }

  private static func usageLine(_ error: any Error) -> String {
    // A carriage return before a line break makes one Character of both.
    let message = DossierCommand.message(for: error).unicodeScalars
    var line = message.split(separator: "\n").map(String.init).joined(separator: " ")
    if line.hasSuffix(".") { line.removeLast() }
    return line.hasSuffix("--help") ? line : "\(line); see 'dossier --help'"
  }
}
