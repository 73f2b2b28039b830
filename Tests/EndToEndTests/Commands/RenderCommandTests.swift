import Testing

@Suite struct RenderCommandTests {
  @Test func `the screen that keys lead to is written down`() throws {
    let start = try Invocation("dossier render --size 100x30")
    #expect(start.status == 0)
    #expect(start.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    #expect(start.output.contains("1 Factions │ People"))
    let moved = try Invocation("dossier render --size 100x30 --keys 'jj<Enter>'")
    #expect(moved.output.contains("0 Entry"))
    #expect(moved.output != start.output)
  }

  @Test func `text has no escape sequences, and ANSI no others than colours`() throws {
    let text = try Invocation("dossier render --format text")
    #expect(visibleProblems(in: text.output) == [])
    let ansi = try Invocation("dossier render --format ansi").output
    let plain = ansi.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(visibleProblems(in: plain) == [])
    #expect(ansi != plain)
  }

  @Test func `a picture is in the colours of the theme`() throws {
    let dark = try Invocation("dossier render --format svg")
    #expect(dark.output.hasPrefix("<svg "))
    let light = try Invocation("dossier render --format svg --theme light")
    #expect(light.output != dark.output)
  }

  @Test(arguments: ["1x1", "19x5", "2000x500"])
  func `every size is drawn`(size: String) throws {
    #expect(try Invocation("dossier render --size \(size)").status == 0)
  }

  @Test func `keys that leave end the story`() throws {
    #expect(try Invocation("dossier render --keys 'jQ'").status == 0)
  }
}
