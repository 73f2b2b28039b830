import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    ("--nope", "Unknown option '--nope'"), ("list --nope", "Unknown option '--nope'"),
    ("list nope", "kinds are: faction, person"), ("a b", "Unexpected argument 'b'"),
    ("a -d b", "not both"), ("export yaml a -d b", "not both"), ("check a -d b", "not both"),
    ("-d", "Missing value"), ("show", "Missing expected argument"),
    ("search", "Missing expected argument"), ("search --limit 0 x", "--limit is a number from 1"),
    ("search --limit x x", "The value 'x' is invalid"), ("search kind:nope", "no kind of entry"),
    ("export", "Missing expected argument"), ("export toml", "provide one of 'json' and 'yaml';"),
    ("render --size 3", "columns x rows"), ("render --size 0x5", "columns x rows"),
    ("render --size 99999999999999999999x5", "columns x rows"),
    ("render --keys 'a<'", "write them as"), ("render --format gif", "text, ansi and svg"),
    ("render --theme nope", "themes are: dark, light, mono"),
  ])
  func `a wrong call is reported in one line with its remedy`(
    arguments: String,
    message: String
  ) throws {
    let call = try Invocation("dossier \(arguments)")
    #expect(call.status == 2)
    #expect(call.output == "")
    #expect(call.complaints.count == 1)
    #expect(call.errors.hasPrefix("dossier: "))
    #expect(call.errors.contains(message))
  }

  @Test func `an id that is not there was not found`() throws {
    let show = try Invocation("dossier show nope")
    #expect(show.status == 1)
    #expect(
      show.errors == "dossier: there is no entry “nope”; 'dossier search' finds ids by name\n"
    )
  }

  @Test(arguments: [
    "$X", "list $X", "list -d $X", "show $X", "search kind:$X", "check $X", "export $X",
    "export yaml $X", "render --size $X", "render --keys \"<$X>\"", "render --theme $X",
    "render --format $X", "--$X", "list --json=$X", "-d$X", "search --limit=$X x",
  ])
  func `what was given is shown in signs`(arguments: String) throws {
    let hostile = #"X="$(printf 'x\033]0;y\007\r\n\302\233\342\200\256\363\240\201\201\377')""#
    let call = try Invocation("\(hostile); dossier \(arguments.replacing("$X", with: "\"$X\""))")
    #expect([1, 2, 66].contains(call.status))
    #expect(call.complaints.count == 1)
    #expect(visibleProblems(in: call.output + call.errors) == [])
  }

  @Test func `another user's rights are refused`() throws {
    let call = try Invocation(
      """
      [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null || { echo skipped; exit 2; }
      setpriv --ruid 1 "$(command -v env)" true || { echo skipped; exit 2; }
      setpriv --ruid 1 "$PROGRAM" list
      """
    )
    #expect(call.status == 2)
    #expect(
      call.output == "skipped\n" || call.errors.contains("refuses to run with another user's")
    )
  }
}
