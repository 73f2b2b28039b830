import DossierModel
public import TerminalUI

extension Command {
  /// Opens files in the reader's editor.
  static let editing: [Command] = [
    Command(
      "edit.file",
      "edit the file here",
      in: .editing,
      keys: .in(.workspace, .overlay, keys: "e"),
      hints: [.in(.overlay, 30, "edit")],
      availability: { Availability(unless: $0.obstacleToEditing) },
      action: { $0.edit() }
    )
  ]
}

extension Explorer {
  fileprivate var obstacleToEditing: VisibleText? {
    guard let file = fileToEdit else { return "there is nothing to edit here" }
    return provenance.source(file).obstacle
  }

  /// The file of what the reader is at: what an overlay says, else the dossier of the entry.
  private var fileToEdit: Provenance.File? {
    guard let overlay = overlays.last else {
      return workspace.main.subject == nil ? nil : .dossier
    }
    return overlay.placeToEdit?.file
  }

  fileprivate mutating func edit() {
    guard let file = fileToEdit else { return }
    let place = overlays.last?.placeToEdit?.place ?? workspace.main.subject.map(provenance.place)
    effects.append(.edit(file, at: place ?? Diagnostic.Place(line: 1, column: 1)))
  }

  /// Reports what came of an edit that was asked for.
  public mutating func finishEditing(_ outcome: EditOutcome) {
    switch outcome {
    case .unchanged: break
    case .changed: message = Message(text: "saved; changes show at the next start")
    case .failed(let why): message = Message(text: why, isError: true)
    }
  }
}

/// A place in one of the files that the explorer shows.
struct EditPlace: Hashable, Sendable {
  let file: Provenance.File
  let place: Diagnostic.Place
}

/// What came of editing a file.
public enum EditOutcome: Hashable, Sendable {
  case unchanged, changed
  /// No editor could be used, and why.
  case failed(VisibleText)
}
