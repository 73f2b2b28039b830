import DossierFormat
import DossierModel
import Explorer
import NcursesTerminal
import Preferences
import TerminalUI

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The explorer from reading its files to giving the terminal back.
struct ExplorerRun {
  let source: DossierSource
  let article: ArticleOptions?
  /// Where to open the dossier; its first screen by default.
  let address: Address?
  let shelf: ThemeShelf
  /// The theme to start with; by default what suits the terminal.
  let theme: String?

  /// Runs until the reader leaves.
  ///
  /// What is wrong with files is reported before the terminal is taken, unless reading them takes so
  /// long that the reader is to see how it goes.
  func run() throws(Failure) {
    guard source.isSlow else {
      let read = try read()
      return try show(read, on: try openTerminal())
    }
    let terminal = try openTerminal()
    let theme = shelf.theme(named: themeName(on: terminal))
    let display = LoadingDisplay(source.name, on: terminal, theme: theme) { end in
      terminal.close()
      if let end { Main.leave(with: ExplorerRun.failure(by: end)) }
      exit(ExitStatus.done.rawValue)
    }
    display.show(0)
    let read: Read
    do {
      read = try self.read(progress: display.show)
    } catch {
      terminal.close()
      throw error
    }
    try show(read, on: terminal, after: display.typed)
  }

  /// The files, read.
  private struct Read {
    let opened: OpenedDossier
    let text: ArticleText?
    let library: Library
  }

  private func read(progress: ((Double) -> Void)? = nil) throws(Failure) -> Read {
    let opened = try source.open(progress: progress)
    let text = try article?.load()
    let library = Library(opened.dossier, beside: text)
    if let address, !address.isFound(in: library) {
      throw Failure.noEntry(address.fragment, in: library)
    }
    return Read(opened: opened, text: text, library: library)
  }

  /// The files as they are now, or why they cannot be used.
  private func readAgain(_ editor: Editor) -> ReloadOutcome {
    let opened: OpenedDossier
    do {
      opened = try source.open()
    } catch {
      // The entries of an unusable file have no place among those that are shown.
      let faults = (try? source.check(with: nil))?.diagnostics.map { Problem($0, entry: nil) } ?? []
      return failed(error, faults.isEmpty ? [Problem(error.diagnostic, entry: nil)] : faults)
    }
    do {
      let text = try article?.load()
      let provenance = opened.provenance(article, text: text, obstacle: editor.obstacle)
      return .read(Library(opened.dossier, beside: text), provenance)
    } catch {
      return failed(error, [Problem(error.diagnostic, paragraph: nil)])
    }
  }

  private func failed(_ failure: Failure, _ problems: [Problem]) -> ReloadOutcome {
    .failed(VisibleText(failure.message)) { problems }
  }

  private func openTerminal() throws(Failure) -> NcursesTerminal {
    do {
      return try NcursesTerminal.open(
        TerminalOptions(reportsMouse: false, usesColor: !Environment.isSet("NO_COLOR"))
      )
    } catch {
      throw Failure(.noTerminal, error.message.string)
    }
  }

  private func themeName(on terminal: NcursesTerminal) -> String {
    theme ?? ThemeShelf.initialName(hasColor: terminal.traits.colorDepth != .none)
  }

  private func show(
    _ read: Read,
    on terminal: NcursesTerminal,
    after typed: [InputEvent] = []
  ) throws(Failure) {
    let editor = Editor()
    var explorer = Explorer(
      read.library,
      size: terminal.size,
      themes: shelf.themes,
      theme: themeName(on: terminal),
      provenance: read.opened.provenance(article, text: read.text, obstacle: editor.obstacle),
      isUnicode: terminal.traits.isUnicode,
      complaint: shelf.faults.first.map { VisibleText($0) }
    )
    if let address { _ = explorer.open(address) }
    var session = ExplorerSession(explorer, on: terminal) { file, place in
      switch file {
      case .dossier: editor.edit(source.path ?? "", at: place)
      case .article: editor.edit(article?.path ?? "", at: place)
      }
    } reload: {
      readAgain(editor)
    }
    do {
      try session.run(after: typed)
      terminal.close()
    } catch {
      terminal.close()
      throw ExplorerRun.failure(by: error)
    }
  }

  /// The failure to leave with; after a signal the process ends by it, so that the shell sees it.
  private static func failure(by end: TerminalEnd) -> Failure {
    switch end {
    case .signal(let number): NcursesTerminal.raiseAgain(number)
    case .vanished: return Failure(.noTerminal, "the terminal is gone")
    }
  }
}
