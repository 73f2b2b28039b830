import Diagnostics
import DossierModel
import Explorer
import TerminalUI

/// The reader's editor: `VISUAL`, else `EDITOR`, else `vi`, as for git, tig and less.
struct Editor {
  /// Why no editor can be run; `nil` if one can.
  let obstacle: VisibleText?
  private let words: [String]

  init() {
    let variable = ["VISUAL", "EDITOR"].first(where: Environment.isSet)
    let command = variable.flatMap(Environment.value) ?? "vi"
    let words = ShellWords.split(command)
    self.words = words ?? []
    obstacle =
      if Environment.isSet("DOSSIER_SECURE") {
        "DOSSIER_SECURE forbids to run an editor"
      } else if words == nil {
        VisibleText("\(variable ?? "") has a quotation mark or a backslash without an end")
      } else if words == [] {
        VisibleText("\(variable ?? "") names no editor")
      } else {
        nil
      }
  }

  /// Opens a file at a place, and waits until the editor ends.
  func edit(_ path: String, at place: Place) -> EditOutcome {
    guard let program = words.first else { return .failed(obstacle ?? "there is no editor") }
    let file = FileName(path)
    let arguments = LineConvention(program).arguments(for: file, at: place)
    let before = FileStamp(file)
    let end = ChildProgram.run(words.map { Array($0.utf8CString) } + arguments)
    // However the editor ended, what it saved counts.
    guard FileStamp(file) == before else { return .changed }
    switch end {
    case .notStarted(let reason):
      return .failed(VisibleText("cannot start \(program): \(reason)"))
    case .exited(0):
      return .unchanged
    case .exited(let code):
      return .failed(VisibleText("\(program) ended with code \(code)"))
    case .killed(let signal):
      return .failed(VisibleText("\(program) was ended by signal \(signal)"))
    }
  }
}
