import Testing
import TestSupport
import YAMLTree

@Suite struct ExportCommandTests {
  @Test(arguments: ["yaml", "json"])
  func `what is exported checks clean, and exported again it is the same`(format: String) throws {
    let folder = try TemporaryFolder()
    let export = try Invocation("dossier export \(format)", in: folder)
    #expect(export.status == 0)
    #expect(export.errors == "")
    try folder.write(export.output, to: "first.\(format)")
    let check = try Invocation("dossier check - < first.\(format)", in: folder)
    #expect(check.status == 0)
    #expect(check.output + check.errors == "")
    for file in ["first.\(format)", "-d first.\(format)", "- < first.\(format)"] {
      let again = try Invocation("dossier export \(format) \(file)", in: folder)
      #expect(again.output == export.output)
    }
  }

  @Test(arguments: ["yaml", "json"])
  func `nothing of a text is lost, whatever a screen makes of it`(format: String) throws {
    let text =
      "❤\u{FE0F} 🇸🇾 👨\u{200D}👩 e\u{301}\u{302}\u{303}\u{301}\u{302}\u{303}\u{301}\u{302}\u{303} \u{202E}a\u{1B}[31m"
    let folder = try TemporaryFolder()
    let file = TreeValue.mapping([
      .init("dossier", .integer(1)), .init("id", .text("d")), .init("title", .text(text)),
    ])
    try folder.write(JSONWriter.text(file), to: "signs.json")
    let export = try Invocation("dossier export \(format) signs.json", in: folder)
    let bytes = Array(export.output.utf8)
    let root = try format == "json" ? Tree(json: bytes).root : Tree(yaml: bytes).root
    #expect(root["title"]?.text?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(visibleProblems(in: export.output) == [])
  }
}
