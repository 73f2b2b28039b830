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

extension PseudoTerminal {
  /// What of the terminal is not as it was found; nothing, if all is well.
  var leftovers: [String] {
    var leftovers: [String] = []
    for mode in [1, 1000, 1002, 1003, 1006, 1049, 2004] where screen.modes[mode] == true {
      leftovers.append("mode \(mode) is on")
    }
    if screen.modes[25] == false { leftovers.append("the cursor is hidden") }
    if screen.modes[1049] == nil { leftovers.append("never was in the alternate screen") }
    if modes() != initialModes { leftovers.append("other terminal modes") }
    return leftovers + screen.unknown
  }
}
