import Testing

@Suite struct InformationTests {
  @Test func `the version names the sources that their licences ask for`() throws {
    let version = try Invocation("dossier --version")
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("dossier 0."))
    #expect(version.output.contains("GeoNames"))
  }

  @Test func `help goes to standard output`() throws {
    for command in ["--help", "-h", "help"] {
      let help = try Invocation("dossier \(command)")
      #expect(help.status == 0)
      #expect(help.output.contains("USAGE: dossier [<file>]"))
      #expect(help.errors == "")
    }
  }

  @Test(arguments: ["explore", "list", "show", "search", "check", "export", "render", "info"])
  func `every command has its help`(command: String) throws {
    let help = try Invocation("dossier \(command) --help")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: dossier \(command)"))
  }

  @Test func `paths and the environment are listed`() throws {
    let info = try Invocation("HOME=/somewhere TERM=\"$(printf 'x\\033]0;y\\007')\" dossier info")
    #expect(info.status == 0)
    #expect(info.output.contains("/somewhere/.config/dossier/themes"))
    #expect(info.output.contains("dark, light, mono"))
    #expect(info.output.contains("libyaml         0."))
    #expect(info.output.contains("ncurses         ncurses 6"))
    #expect(visibleProblems(in: info.output) == [])
  }

  @Test func `without a terminal the outline is printed`() throws {
    let outline = try Invocation("dossier")
    #expect(outline.status == 0)
    #expect(outline.output.hasPrefix("Why Palmyra, and why now\n"))
    #expect(
      outline.output.contains("\nfactions (48)\n") || outline.output.contains("\nFactions (48)\n")
    )
    #expect(try Invocation("dossier explore").output == outline.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion scripts are printed as they are`(shell: String) throws {
    let script = try Invocation("dossier --generate-completion-script \(shell)")
    #expect(script.status == 0)
    #expect(script.output.contains("dossier"))
    #expect(!script.output.contains("␉"))
  }
}
