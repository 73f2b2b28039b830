import Diagnostics
import DossierModel
public import TerminalUI

extension Explorer {
  /// Shows what is wrong with the files, and asks for an editor.
  mutating func perform(_ command: EditCommand) {
    switch command {
    case .problems: showProblems()
    case .edit:
      guard let file = editedFile else { return }
      effects.append(.edit(file, at: editedPlace))
    }
  }

  /// Whether a command would do something at this moment.
  func availability(of command: EditCommand) -> Availability {
    switch command {
    case .problems: return .available
    case .edit:
      guard let file = editedFile else { return .unavailable("there is nothing to edit here") }
      return provenance.source(file).obstacle.map(Availability.unavailable) ?? .available
    }
  }

  /// The file of what the reader is at: the problem that is chosen, else the entry that is shown.
  private var editedFile: Provenance.File? {
    guard !overlays.isEmpty else { return workspace.main.subject == nil ? nil : .dossier }
    return chosenProblem?.file
  }

  /// Where that file holds it.
  private var editedPlace: Place {
    let entry = workspace.main.subject.map(provenance.place)
    return chosenProblem?.place ?? entry ?? Place(line: 1, column: 1)
  }

  private var chosenProblem: Problem? {
    guard case .problems(let list) = overlays.last else { return nil }
    return list.selection
  }

  private mutating func showProblems() {
    let problems = provenance.problems()
    if problems.isEmpty {
      message = Message(text: "no problems were found")
    } else {
      overlays.append(.problems(ProblemsOverlay(problems, of: provenance)))
    }
  }

  /// Takes note of what came of an edit that was asked for.
  public mutating func finishEditing(_ outcome: EditOutcome) {
    switch outcome {
    case .unchanged: break
    case .changed: message = Message(text: "saved; changes show at the next start")
    case .failed(let why): message = Message(text: why, isError: true)
    }
  }
}

/// What came of editing a file.
public enum EditOutcome: Hashable, Sendable {
  case unchanged, changed
  /// No editor could be used, and why.
  case failed(VisibleText)
}
