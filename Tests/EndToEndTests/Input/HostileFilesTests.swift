import Testing
import TestSupport

@Suite struct HostileFilesTests {
  private static var hasPython: Bool {
    (try? Shell.run("command -v python3 >/dev/null 2>&1")) == 0
  }

  @Test(.enabled("python3 is missing: the hostile files are not tried") { hasPython })
  func `every file is answered in time, in bounds, and in visible text`() throws {
    let maker = Fixtures.package + "/Tests/HostileFiles/make.py"
    let run = try Invocation(
      "python3 '\(maker)' corpus --quick --seconds 20 --run \"$PROGRAM check {}\"",
      seconds: 300
    )
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }
}
