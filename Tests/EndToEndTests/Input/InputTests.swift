import Testing
import TestSupport

@Suite struct InputTests {
  @Test(arguments: [
    ("missing.yaml", "No such file"), ("missing/x.yaml", "No such file"), ("''", "“”: No such"),
    (".", "not a regular file"), ("fifo.yaml", "not a regular file"),
    ("loop.yaml", "symbolic links"), ("dangling.yaml", "No such file"),
    ("zero.yaml", "not a regular file"), ("/dev/null", "not a regular file"),
    ("good.yaml/x", "Not a directory"), ("- </dev/full/x", ""), ("- <&-", "Bad file descriptor"),
    ("- <.", "Is a directory"), ("\"$(printf '%5000d' 1)\"", "name too long"),
  ])
  func `what cannot be opened is reported in one line`(file: String, message: String) throws {
    let folder = try folder()
    for command in ["check", "list -d", "export yaml", "", "render -d", "show x -d"] {
      let call = try Invocation("dossier \(command) \(file)", in: folder)
      guard !message.isEmpty else { continue }
      #expect(call.status == 66)
      #expect(call.output == "")
      #expect(call.complaints.count == 1)
      #expect(call.errors.contains(message))
    }
  }

  @Test func `a file without permission is reported`() throws {
    let folder = try folder()
    let call = try Invocation("chmod 0 good.yaml; cat good.yaml || dossier good.yaml", in: folder)
    // The superuser may read it all the same.
    #expect(call.status == 66 && call.errors.contains("Permission denied") || call.status == 0)
  }

  @Test(arguments: ["", "list -d", "export yaml", "render -d", "show x -d", "search x -d"])
  func `a file with errors is reported by its first, with how many there are`(
    command: String
  ) throws {
    let folder = try folder()
    let call = try Invocation("dossier \(command) bad.yaml", in: folder)
    #expect(call.status == 65)
    #expect(call.output == "")
    #expect(call.complaints.count == 1)
    #expect(call.errors.hasPrefix("dossier: bad.yaml:1:1: error: "))
    #expect(call.errors.hasSuffix("; 'dossier check' names every fault\n"))
  }

  @Test func `an endless input is given up at the limit`() throws {
    let call = try Invocation("dossier check - </dev/zero")
    #expect(call.status == 65)
    #expect(
      call.errors
        == "dossier: standard input: is larger than 16 MB; give --large if it is meant to be\n"
    )
  }

  @Test func `standard input may be a file, a pipe, and empty`() throws {
    let folder = try folder()
    let file = try Invocation("dossier - <good.yaml", in: folder)
    #expect(file.status == 0)
    #expect(try Invocation("cat good.yaml | dossier -", in: folder).output == file.output)
    #expect(try Invocation("dossier -d - <good.yaml", in: folder).output == file.output)
    let empty = try Invocation("dossier -", in: folder)
    #expect(empty.status == 65)
    #expect(empty.errors.hasPrefix("dossier: standard input:1:1: error: the file is empty"))
  }

  @Test(arguments: [
    "'$(touch pwned).yaml'", "'a;id.yaml'", "' space .yaml'", "-- '-rf.yaml'", "./-rf.yaml",
    "\"$(printf 'new\\nline.yaml')\"", "\"$(printf 'esc\\033]0;owned\\007.yaml')\"",
    "\"$(printf 'rlo\\342\\200\\256lmay.yaml')\"", "\"$(printf 'bad\\377.yaml')\"",
  ])
  func `a file may have any name`(name: String) throws {
    let folder = try folder()
    let call = try Invocation(
      "cp good.yaml \(name) && dossier check \(name); echo $?; ls -d pwned 2>&-",
      in: folder
    )
    #expect(call.output == "0\n")
    #expect(call.errors == "")
    let bad = try Invocation("cp bad.yaml \(name) && dossier check \(name)", in: folder)
    #expect(bad.status == 1)
    #expect(visibleProblems(in: bad.output + bad.errors) == [])
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("dossier: 1\nid: d\ntitle: D\n", to: "good.yaml")
    try folder.write("dossier: 1\n", to: "bad.yaml")
    let made = try Invocation(
      """
      mkfifo fifo.yaml; ln -s loop.yaml loop.yaml; ln -s nowhere dangling.yaml
      ln -s /dev/zero zero.yaml
      """,
      in: folder
    )
    try #require(made.status == 0)
    return folder
  }
}
