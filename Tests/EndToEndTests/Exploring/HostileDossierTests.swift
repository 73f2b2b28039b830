import TerminalUI
import Testing
import TestSupport
import YAMLTree

@Suite struct HostileDossierTests {
  private static let hostile =
    "x\u{1B}]0;owned\u{7}\u{1B}[31m\u{9B}2J\u{1B}[?1049l\u{202E}txt\u{2066}\u{200B}\u{AD}\u{E0041}"
    + "\r\n\u{8}\u{E}\u{2028}\u{FEFF}" + String(repeating: "\u{301}", count: 30) + "تدمر 中文 🇸🇾"

  @Test func `no text of a dossier reaches the terminal as more than text`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(HostileDossierTests.dossier, to: "hostile.json")
    let terminal = try PseudoTerminal.explorer([path])
    let start = terminal.screen.modes
    // Through every list and view, the help, the history and a search.
    for keys in ["j", "\r", ")", "\r", "H", "}", "2j]", "3j]]]]", "0\r", "?", "\u{1B}", "/x", "\r"]
    {
      terminal.send(keys)
      terminal.pump(milliseconds: 30)
    }
    terminal.send("\u{7}")
    terminal.pump(milliseconds: 100)
    #expect(terminal.screen.modes == start)
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.screen.unknown == [])
    let text = String(decoding: terminal.output, as: UTF8.self)
    #expect(text.contains("x␛]0;owned␇"))
    #expect(!text.contains("\u{1B}]"))
    // What the program itself sends to a terminal of this type.
    #expect(Set(visibleProblems(in: text)).isSubset(of: ["U+1B", "U+D", "U+8"]))
  }

  @Test(arguments: ["list", "show e1", "search x", ""])
  func `nor does any result`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(HostileDossierTests.dossier, to: "hostile.json")
    for flags in ["", "--json"] where !(command.isEmpty && flags == "--json") {
      let call = try Invocation("dossier \(command) \(flags) -d hostile.json", in: folder)
      #expect(call.status == 0)
      #expect(visibleProblems(in: call.output + call.errors) == [])
    }
  }

  private static var dossier: String {
    let bad = TreeValue.text(hostile)
    let named: [TreeValue.Entry] = [
      .init("name", bad), .init("aliases", .sequence([bad])), .init("summary", bad),
      .init("type", bad), .init("at", .integer(1)),
      .init("fields", .mapping([.init(hostile, bad)])),
    ]
    let claim: [TreeValue.Entry] = [
      .init("text", bad), .init("about", .sequence([.text("e1")])), .init("at", .integer(1)),
      .init("figures", .sequence([.mapping([.init("value", .integer(1)), .init("unit", bad)])])),
    ]
    let hypothesis: [TreeValue.Entry] = [
      .init("text", bad), .init("about", .sequence([.text("e1")])),
    ]
    let question: [TreeValue.Entry] = [
      .init("text", bad), .init("about", .sequence([.text("e2")])),
      .init("hypotheses", .mapping([.init("h1", .mapping(hypothesis))])),
    ]
    let link: [TreeValue.Entry] = [
      .init("from", .text("e1")), .init("type", .text("near")), .init("to", .text("e2")),
      .init("why", bad), .init("at", .integer(1)),
    ]
    return JSONWriter.text(
      .mapping([
        .init("dossier", .integer(1)), .init("id", .text("d")), .init("title", bad),
        .init("summary", bad), .init("credits", .sequence([bad])),
        .init(
          "article",
          .mapping([
            .init("title", bad), .init("kind", bad), .init("paragraphs", .integer(2)),
            .init("gists", .mapping([.init("1", bad)])),
          ])
        ),
        .init("factions", .mapping([.init("e1", .mapping(named))])),
        .init("locations", .mapping([.init("e2", .mapping(named))])),
        .init("claims", .mapping([.init("c1", .mapping(claim))])),
        .init("questions", .mapping([.init("q1", .mapping(question))])),
        .init("links", .sequence([.mapping(link)])),
      ])
    )
  }
}
