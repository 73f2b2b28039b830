import Testing

@Suite struct OutputTests {
  private static let commands = [
    "", "list", "list --json", "show saa", "show saa --json", "search saa", "export yaml",
    "export json", "render", "info", "--version", "--help", "list --help",
  ]

  @Test(arguments: commands)
  func `what cannot be written is no success`(command: String) throws {
    let closed = try Invocation("dossier \(command) >&-")
    #expect(closed.status == 74)
    #expect(closed.errors == "dossier: cannot write: Bad file descriptor\n")
    let full = try Invocation("test -w /dev/full || exit 9; dossier \(command) >/dev/full")
    // Only Linux has a device that is always full.
    guard full.status != 9 else { return }
    #expect(full.status == 74)
    #expect(full.errors == "dossier: cannot write: No space left on device\n")
  }

  @Test func `diagnostics that cannot be written are no success`() throws {
    let check = try Invocation("echo 'dossier: 1' | dossier check - >&-")
    #expect(check.status == 74)
    #expect(check.complaints.count == 1)
  }

  @Test(arguments: ["list nope", "missing.yaml", "show nope", "--nope", "search qqqqqq"])
  func `without standard error the exit code still tells`(command: String) throws {
    let heard = try Invocation("dossier \(command)")
    for place in ["&-", "/dev/null"] {
      let call = try Invocation("dossier \(command) 2>\(place)")
      #expect(call.status == heard.status)
      #expect(call.output == "")
    }
  }

  @Test func `a reader that has enough ends the writer by the signal`() throws {
    // The signal ends the program in the subshell, whose status goes where the pipe does not.
    let call = try Invocation("{ dossier export json; echo $? >&2; } | head -n 1")
    #expect(call.output == "{\n")
    #expect(call.errors == "141\n")
  }

  @Test func `if the signal is ignored, the fault is reported`() throws {
    let call = try Invocation("trap '' PIPE; { dossier export json; echo $? >&2; } | head -n 1")
    #expect(call.errors == "dossier: cannot write: Broken pipe\n74\n")
  }

  @Test func `nothing at all is open`() throws {
    #expect(try Invocation("dossier list <&- >&- 2>&-").status == 74)
    #expect(try Invocation("dossier <&- >&- 2>&-").status == 74)
  }
}
