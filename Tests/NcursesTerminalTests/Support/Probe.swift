import TerminalUI
import TestSupport

/// The probe on a terminal, started and shown.
enum Probe {
  static func start(
    environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [BuiltProgram.path("TerminalProbe")],
      environment: environment,
      size: size
    )
    try terminal.wait(forText: "end 0;")
    return terminal
  }

  /// Runs a shell command in which `PROBE` stands for the probe.
  static func inShell(
    _ command: String,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let path = try BuiltProgram.path("TerminalProbe")
    return try PseudoTerminal(
      ["/bin/sh", "-c", "PROBE='\(path)'; \(command)"],
      environment: environment
    )
  }
}
