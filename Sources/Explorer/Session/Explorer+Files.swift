import DossierModel
import DossierSearch
import TerminalUI

extension Explorer {
  /// Reports what came of an edit; whether the files are to be read again.
  public mutating func finishEditing(_ outcome: EditOutcome) -> Bool {
    switch outcome {
    case .unchanged:
      return false
    case .changed:
      return true
    case .failed(let why):
      message = Message(text: why, isError: true)
      return false
    }
  }

  /// Shows what was read again where the reader is; if it cannot be used, what was read last stays.
  ///
  /// - Parameters:
  ///   - outcome: What came of reading the files.
  ///   - isAfterEdit: Whether the reader has just saved one of them.
  ///   - renderer: What keeps the contents that were laid out before.
  public mutating func finishReloading(
    _ outcome: ReloadOutcome,
    isAfterEdit: Bool,
    _ renderer: inout Renderer
  ) {
    var relocation: Relocation?
    switch outcome {
    case .read(let library, let provenance):
      relocation = replace(library, provenance, isAfterEdit: isAfterEdit)
    case .failed(let why, let problems):
      provenance = provenance.replacing(problems: problems)
      let start: VisibleText = isAfterEdit ? "saved, but it is broken" : "it cannot be used"
      message = Message(text: start + " (! lists why): " + why, isError: true)
    }
    overlays = overlays.compactMap { $0.reloaded(in: self, relocation) }
    settle(&renderer)
  }

  private mutating func replace(
    _ library: Library,
    _ provenance: Provenance,
    isAfterEdit: Bool
  ) -> Relocation {
    let old = self.library
    self.library = library
    self.library.replace(old)
    self.provenance = provenance
    let relocation = Relocation(from: old, to: self.library)
    let gone = workspace.main.subject.flatMap { relocation($0) == nil ? $0 : nil }
    let target = workspace.main.view.target(in: scene).flatMap { relocation($0) }
    let link = workspace.main.view.reading.link
    workspace = relocation(workspace)
    history.mapPlaces(current: workspace) { relocation.keeps($0) ? relocation($0) : nil }
    results = results.relocated(by: relocation)
    if searchIndex != nil { searchIndex = newIndex() }
    if let gone {
      goals = [.start]
      let title = old.title(of: gone)
      message = Message(text: title + " is no longer in the dossier", isError: true)
    } else {
      if let link { goals = [target.map { .link($0, near: link) } ?? .linkInLine] }
      message = Message(text: isAfterEdit ? "saved, and read again" : "read again")
    }
    return relocation
  }

  /// A new search index; a small dossier is indexed at once, of a large one the first entries.
  func newIndex() -> GrowingIndex {
    var index = GrowingIndex(
      library.dossier,
      graph: library.graph,
      additional: library.searchedTexts
    )
    _ = index.work(Explorer.workSlice)
    return index
  }

  /// Goes to what an address names; `false` if the dossier has no such place.
  public mutating func open(_ address: Address) -> Bool {
    guard let place = address.target(in: library) else { return false }
    if let paragraph = place.paragraph {
      go(to: .paragraph(paragraph))
      if let entry = place.entry {
        workspace.main.subject = entry
        workspace.reveal(entry, in: library)
      }
    } else if let entry = place.entry {
      go(to: .entry(entry))
    }
    var renderer = Renderer()
    settle(&renderer)
    return true
  }
}
