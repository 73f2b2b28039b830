import DossierModel
import Explorer
import TerminalUI

/// A dossier as plain lines: what is printed if no screen can be drawn.
struct Outline {
  private let library: Library

  init(_ library: Library) {
    self.library = library
  }

  func print() throws(Failure) {
    let dossier = library.dossier
    var output = Output()
    try output.line(VisibleText(dossier.header.title))
    if let summary = dossier.header.summary { try output.line(VisibleText(summary)) }
    for kind in dossier.vocabulary.kinds {
      let entries = dossier.entries.filter { $0.kind == kind.id }
      guard !entries.isEmpty else { continue }
      try output.line()
      try output.line(VisibleText("\(kind.plural) (\(entries.count))"))
      for entry in entries { try output.line("  " + VisibleText(entry.title)) }
    }
    try output.flush()
  }
}
