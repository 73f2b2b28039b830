import Diagnostics

/// What the program returns to the shell when it ends.
enum ExitStatus: Int32 {
  case done = 0
  /// Nothing was found, or the file has errors.
  case negative = 1
  case wrongUsage = 2
  case unusableInput = 65
  case cannotOpen = 66
  case noTerminal = 69
  case ourFault = 70
  case cannotWrite = 74
}

/// Why a command ended early, for one line on standard error.
struct Failure: Error {
  let status: ExitStatus
  /// Raw text: it is made visible when it is printed.
  let message: String
  let remedy: String?

  init(_ status: ExitStatus, _ message: String, remedy: String? = nil) {
    self.status = status
    self.message = message
    self.remedy = remedy
  }

  /// The failure as something wrong with a file.
  var diagnostic: Diagnostic {
    Diagnostic(.error, rule: "unusable-file", message, remedy: remedy)
  }

  /// The message with its remedy.
  var line: String { remedy.map { "\(message); \($0)" } ?? message }
}
