import TerminalUI
import Testing
import TestSupport

@Suite struct LoadingTests {
  @Test func `a large file shows how far its reading has come, and takes what is typed meanwhile`()
    throws
  {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal.loading(in: folder)
    try terminal.wait(forText: "large.yaml")
    terminal.send("jj")
    try terminal.wait(forText: "3/9000")
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `reading is given up when the reader leaves`() throws {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal.loading(in: folder)
    try terminal.wait(forText: "large.yaml")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.leftovers == [])
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("Faction 1"))
  }

  @Test func `what is wrong with a large file is reported after the terminal is given back`() throws
  {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal.loading(in: folder, ending: "\n  broken: {name: [}")
    #expect(try terminal.waitForEnd() == .exited(65))
    #expect(terminal.leftovers == [])
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("large.yaml:9005:"))
  }
}

extension PseudoTerminal {
  /// The explorer as it starts to read a large file.
  fileprivate static func loading(
    in folder: TemporaryFolder,
    ending: String = "\n"
  ) throws -> PseudoTerminal {
    let summary = String(repeating: "as far as the eye can see, ", count: 8)
    let entries = (1...9000).map { "  f\($0): {name: Faction \($0), summary: '\(summary)'}" }
    let head = "dossier: 1\nid: large\ntitle: Large\nfactions:\n"
    let path = try folder.write(head + entries.joined(separator: "\n") + ending, to: "large.yaml")
    return try PseudoTerminal(
      [BuiltProgram.path("dossier"), path],
      size: Size(width: 100, height: 30)
    )
  }
}
