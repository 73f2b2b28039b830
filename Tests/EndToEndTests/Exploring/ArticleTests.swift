import TestSupport
import Testing

@Suite struct ArticleTests {
  private let dossier = Fixtures.folder("dossiers/valid") + "/harbour.yaml"
  private let article = Fixtures.folder("articles") + "/harbour.txt"

  @Test func `the article comes from standard input while the keys come from the terminal`() throws
  {
    let terminal = try PseudoTerminal.shell(
      "cat '\(article)' | dossier '\(dossier)' --article -; echo ENDED $?"
    )
    try terminal.waitForStart()
    terminal.send("*")
    try terminal.wait(forText: "mention 1/")
    try terminal.wait(forText: "downed tools")
    terminal.send("q")
    try terminal.wait(forText: "ENDED 0")
  }

  @Test func `render shows it too`() throws {
    let call = try Invocation(
      "dossier render -d '\(dossier)' --article '\(article)' --size 120x40 --keys '}gg'"
    )
    #expect(call.status == 0)
    #expect(call.output.contains("downed tools"))
  }

  @Test func `a dossier without an article may cite paragraphs`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "dossier: 1\nid: d\ntitle: D\nfactions: {army: {name: Army, at: 1}}\n",
      to: "d.yaml"
    )
    let call = try Invocation("dossier render -d d.yaml --size 80x12 --keys '}'", in: folder)
    #expect(call.status == 0)
    #expect(call.output.contains("This dossier describes no article."))
  }

  @Test(arguments: [
    ("nowhere.txt </dev/null", 66, "nowhere.txt: No such file or directory; give the path of the"),
    (". </dev/null", 66, ".: is not a regular file"),
    ("- </dev/null", 65, "standard input:1:1: error: the article has no words"),
    ("- </dev/zero", 65, "standard input: is larger than 64 MB"),
  ])
  func `a text that cannot be used is reported in one line`(
    source: String,
    status: Int,
    message: String
  ) throws {
    for command in ["render", "explore", "explore '\(dossier)'"] {
      let call = try Invocation("dossier \(command) --article \(source)")
      #expect(call.status == status)
      #expect(call.output == "")
      #expect(call.complaints.count == 1)
      #expect(call.errors.hasPrefix("dossier: \(message)"))
    }
    #expect(try Invocation("dossier - --article - <'\(dossier)'").status == 2)
  }
}
