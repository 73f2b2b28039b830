import TerminalUI
import TestSupport
import Testing

@Suite struct EditingTests {
  /// An editor that notes what it was given, and what standard input is.
  private static let editor = """
    #!/bin/sh
    for word; do echo "[$word]"; done >"$NOTES"
    test -t 0 && test -t 1 && echo terminal >>"$NOTES"
    stty -a | grep -q ' icanon' && echo cooked >>"$NOTES"
    printf 'EDITOR %s RUNS' "$1"

    """

  private let folder: TemporaryFolder
  private let dossier: String
  private let notes: String

  init() throws {
    folder = try TemporaryFolder()
    let text = String(
      decoding: try Fixtures.read(Fixtures.folder("dossiers/invalid") + "/uncounted-name.yaml"),
      as: UTF8.self
    )
    dossier = try folder.write(text, to: "my dossier.yaml")
    try folder.write("Norland refused.\n\nBut Norland has no fleet.\n", to: "text.txt")
    notes = "\(folder.path)/notes"
  }

  private func install(_ script: String, as name: String = "editor") throws -> String {
    let path = try folder.write(script, to: name)
    _ = try Shell.run("chmod +x '\(path)'")
    return path
  }

  /// Asks for the editor, and waits until the explorer has the terminal again.
  private func edit(on terminal: PseudoTerminal, meanwhile act: () throws -> Void = {}) throws {
    terminal.output = []
    terminal.send("e")
    try act()
    try terminal.wait(for: "the explorer again") {
      String(decoding: $0.output, as: UTF8.self).contains("\u{1B}[?1049h")
    }
    terminal.settle()
  }

  private var noted: String {
    (try? Fixtures.read(notes)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func `e runs the reader's editor at the entry, and the explorer comes back`() throws {
    let editor = try install(EditingTests.editor)
    let terminal = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": "'\(editor)' -x \"a b\"", "NOTES": notes]
    )
    let before = terminal.screen.rows
    try edit(on: terminal)
    #expect(terminal.screen.rows == before)
    #expect(noted == "[-x]\n[a b]\n[+6]\n[\(dossier)]\nterminal\ncooked\n")
    #expect(terminal.screen.modes[1049] == true)
    terminal.send("j")
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test(arguments: [
    (#"'EDITOR' a\ b "c\"d" '$HOME;e'"#, ["a b", "c\"d", "$HOME;e"]),
    (#"  EDITOR  f""g '' "\h$(touch x)"  "#, ["fg", "", "\\h$(touch x)"]),
  ])
  func `words are divided as a shell does, and nothing in them runs`(
    setting: String,
    words: [String]
  ) throws {
    let editor = try install(EditingTests.editor)
    let terminal = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": setting.replacing("EDITOR", with: editor), "NOTES": notes]
    )
    try edit(on: terminal)
    #expect(noted.hasPrefix(words.map { "[\($0)]\n" }.joined() + "[+6]\n"))
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `a problem opens at its line, of the dossier or of the text`() throws {
    let editor = try install(EditingTests.editor)
    let terminal = try PseudoTerminal.explorer(
      [dossier, "--article", "\(folder.path)/text.txt"],
      environment: ["VISUAL": editor, "EDITOR": "/bin/false", "NOTES": notes]
    )
    terminal.send("!")
    try terminal.wait(forText: "Problems: 1 warning")
    #expect(terminal.screen.text.contains("text.txt:3:5 · warning · uncounted-name"))
    try edit(on: terminal)
    #expect(noted.hasPrefix("[+3]\n[\(folder.path)/text.txt]\n"))
    #expect(terminal.screen.text.contains("Problems: 1 warning"))
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `an editor of another convention gets the line in its own way`() throws {
    _ = try install(EditingTests.editor, as: "hx")
    _ = try install(EditingTests.editor, as: "code")
    for (name, expected) in [
      ("hx", "[\(dossier):6:3]\n"), ("code", "[--goto]\n[\(dossier):6:3]\n"),
    ] {
      _ = try Shell.run("rm -f '\(notes)'")
      let terminal = try PseudoTerminal.explorer(
        [dossier],
        environment: ["EDITOR": name, "NOTES": notes, "PATH": "\(folder.path):/usr/bin:/bin"]
      )
      try edit(on: terminal)
      #expect(noted.hasPrefix(expected))
      #expect(try terminal.leave() == .exited(0))
    }
  }

  @Test func `what was saved is read again, and the next edit opens at the line that is right`()
    throws
  {
    let editor = try install(
      """
      #!/bin/sh
      echo "$1" >>"$NOTES"
      for file; do :; done
      { echo '# one'; echo '# two'; cat "$file"; } >"$file.new"
      sed 's/text: Norland,/text: Norland renamed,/' "$file.new" >"$file"

      """
    )
    let terminal = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": editor, "NOTES": notes]
    )
    terminal.send("e")
    try terminal.wait(forText: "saved, and read again")
    #expect(terminal.screen.text.contains("Norland renamed"))
    try edit(on: terminal)
    #expect(noted == "+6\n+8\n")
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `a save that breaks the file is reported, and R reads it once it is mended`() throws {
    let editor = try install(
      "#!/bin/sh\nfor file; do :; done\ncp \"$file\" \"$NOTES\"\necho 'x: \"' >>\"$file\"\n"
    )
    let terminal = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": editor, "NOTES": notes]
    )
    let before = terminal.screen.rows.dropLast()
    terminal.send("e")
    try terminal.wait(forText: "saved, but it is broken")
    #expect(terminal.screen.rows.dropLast() == before)
    terminal.send("!")
    try terminal.wait(forText: "Problems: ")
    _ = try Shell.run("cp '\(notes)' '\(dossier)'")
    terminal.send("R")
    try terminal.wait(forText: "read again")
    #expect(terminal.screen.rows.dropLast() == before)
    #expect(try terminal.leave() == .exited(0))
  }

  @Test func `an address opens its entry, and one of nothing names what may be meant`() throws {
    for (argument, title) in [
      ("palmyra-2016#daesh", "Factions ▸ Daesh"), ("\(dossier)#court", "Norland"),
    ] {
      let terminal = try PseudoTerminal([BuiltProgram.path("dossier"), argument])
      try terminal.wait(forText: title)
      #expect(try terminal.leave() == .exited(0))
    }
    let terminal = try PseudoTerminal([BuiltProgram.path("dossier"), "#daesch"])
    try terminal.wait(forText: "there is no entry “daesch”; did you mean “daesh”?")
    #expect(try terminal.waitForEnd() == .exited(1))
  }

  @Test func `an editor that fails is reported, and nothing else happens`() throws {
    for (editor, message) in [
      ("/nowhere/ed", "cannot start /nowhere/ed: No such file"),
      ("false", "false ended with code 1"),
      ("'vi", "EDITOR has a quotation mark"),
      ("''", "cannot start"),
    ] {
      let terminal = try PseudoTerminal.explorer([dossier], environment: ["EDITOR": editor])
      terminal.send("e")
      try terminal.wait(forText: message)
      #expect(try terminal.leave() == .exited(0))
      #expect(terminal.leftovers == [])
    }
  }

  @Test func `no editor runs for what is no file, or where that is forbidden`() throws {
    let builtIn = try PseudoTerminal.explorer(environment: ["EDITOR": "/bin/false"])
    builtIn.send("e")
    try builtIn.wait(forText: "the built-in dossier is not a file")
    #expect(try builtIn.leave() == .exited(0))
    let secure = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": "/bin/false", "DOSSIER_SECURE": "1"]
    )
    secure.send("e")
    try secure.wait(forText: "DOSSIER_SECURE forbids")
    #expect(try secure.leave() == .exited(0))
    let piped = try PseudoTerminal.shell("dossier - <'\(dossier)'")
    try piped.waitForStart()
    piped.send("e")
    try piped.wait(forText: "standard input")
    #expect(try piped.leave() == .exited(0))
  }

  @Test func `Ctrl-C in the editor is the editor's`() throws {
    let editor = try install(
      "#!/bin/sh\ntrap 'echo caught >>\"$NOTES\"; exit 0' INT\necho WAITING\nwhile :; do sleep 0.1; done\n"
    )
    let terminal = try PseudoTerminal.explorer(
      [dossier],
      environment: ["EDITOR": editor, "NOTES": notes]
    )
    try edit(on: terminal) {
      try terminal.wait(forText: "WAITING")
      terminal.send("\u{3}")
    }
    #expect(noted == "caught\n")
    #expect(try terminal.leave() == .exited(0))
    #expect(terminal.leftovers == [])
  }

  @Test func `Ctrl-Z in the editor stops both, and both go on`() throws {
    // No loop over other programs: a shell that is stopped while it starts one hangs.
    let editor = try install("#!/bin/sh\necho WAITING\nread line\necho \"GOT $line\"\n")
    let terminal = try PseudoTerminal.shell(
      "set -m; dossier '\(dossier)'; echo STOPPED; read line; fg; echo ENDED $?",
      environment: ["EDITOR": editor]
    )
    try terminal.waitForStart()
    terminal.send("e")
    try terminal.wait(forText: "WAITING")
    terminal.send("\u{1A}")
    try terminal.wait(forText: "STOPPED")
    terminal.output = []
    terminal.send("\nword\n")
    try terminal.wait(for: "the explorer again") {
      String(decoding: $0.output, as: UTF8.self).contains("\u{1B}[?1049h")
    }
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("GOT word"))
    terminal.send("Q")
    try terminal.wait(forText: "ENDED 0")
    #expect(terminal.leftovers == [])
  }
}
