import TestSupport

/// What a shell command printed and how it ended, without any terminal.
struct Invocation {
  let output: String
  let errors: String
  /// The exit code; 128 more than the signal that ended it.
  let status: Int32

  /// Runs a shell command in which `dossier` is the program that was built.
  ///
  /// - Parameters:
  ///   - command: The command; its standard input is empty unless it says another.
  ///   - folder: Where it runs; by default a folder of its own.
  ///   - seconds: How long it may take before it is ended.
  /// - Throws: What kept it from running to its end.
  init(
    _ command: String,
    in folder: TemporaryFolder? = nil,
    seconds: Int = 30
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    let prints = try TemporaryFolder()
    // A function obeys redirections and pipes as the program itself would.
    let script = """
      cd '\(folder.path)' || exit 125
      dossier() { "$PROGRAM" "$@"; }
      PROGRAM='\(try BuiltProgram.path("dossier"))'
      exec </dev/null >'\(prints.path)/output' 2>'\(prints.path)/errors'
      \(command)
      """
    let status = try Shell.run(script, seconds: seconds)
    let ending = status & 0x7F
    self.status = ending == 0 ? status >> 8 & 0xFF : 128 + ending
    output = String(decoding: try Fixtures.read("\(prints.path)/output"), as: UTF8.self)
    errors = String(decoding: try Fixtures.read("\(prints.path)/errors"), as: UTF8.self)
  }

  /// The lines of standard error.
  var complaints: [Substring] { errors.split(separator: "\n") }
}
