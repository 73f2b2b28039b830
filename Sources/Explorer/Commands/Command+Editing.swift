import Diagnostics
import DossierModel
import TerminalUI

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
    ),
    Command(
      "file.reload",
      "read the files again",
      in: .editing,
      keys: .in(.workspace, .overlay, keys: "R"),
      .in(.anywhere, keys: "<F5>"),
      availability: { Availability(unless: $0.provenance.obstacleToReloading) },
      action: { $0.effects.append(.reload) }
    ),
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
    effects.append(.edit(file, at: place ?? Place(line: 1, column: 1)))
  }
}

/// A place in one of the files that the explorer shows.
struct EditPlace: Hashable, Sendable {
  let file: Provenance.File
  let place: Place
}
