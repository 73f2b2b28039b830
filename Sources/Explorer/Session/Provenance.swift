public import Diagnostics
public import TerminalUI

/// Where what is shown was read from, as far as a reader who edits it needs to know.
///
/// Nothing of it is worked out before it is asked for.
public struct Provenance: Sendable {
  /// One of the files that the explorer shows.
  public enum File: Hashable, Sendable {
    case dossier, article
  }

  /// A file, by what a reader sees of it.
  public struct Source: Hashable, Sendable {
    /// What it is called.
    public var name: VisibleText
    /// Why it cannot be edited; `nil` if it can.
    public var obstacle: VisibleText?

    /// Creates a description of a file.
    public init(name: VisibleText, obstacle: VisibleText? = nil) {
      self.name = name
      self.obstacle = obstacle
    }
  }

  private let dossier: Source
  private let article: Source
  /// Why the files cannot be read again; `nil` if they can.
  let obstacleToReloading: VisibleText?
  private let findPlace: @Sendable (Int) -> Place?
  private var findProblems: @Sendable () -> [Problem]

  /// Describes where things were read from.
  ///
  /// - Parameters:
  ///   - dossier: The dossier's file.
  ///   - article: The file of its article's text.
  ///   - obstacleToReloading: Why the files cannot be read again; `nil` if they can.
  ///   - place: Where the dossier's file holds the entry at a position.
  ///   - problems: Everything that is wrong with the files.
  public init(
    dossier: Source,
    article: Source? = nil,
    obstacleToReloading: VisibleText? = nil,
    place: @escaping @Sendable (Int) -> Place? = { _ in nil },
    problems: @escaping @Sendable () -> [Problem] = { [] }
  ) {
    self.dossier = dossier
    self.article = article ?? Source(name: "article", obstacle: "there is no text of the article")
    self.obstacleToReloading = obstacleToReloading
    findPlace = place
    findProblems = problems
  }

  /// What was never in a file.
  public static let nowhere = Provenance(
    dossier: Source(name: "dossier", obstacle: "this dossier was not read from a file"),
    obstacleToReloading: "this dossier was not read from a file"
  )

  /// A file.
  func source(_ file: File) -> Source {
    switch file {
    case .dossier: dossier
    case .article: article
    }
  }

  /// Where the dossier's file holds an entry, or its start.
  func place(ofEntryAt position: Int) -> Place {
    findPlace(position) ?? Place(line: 1, column: 1)
  }

  /// The same with other problems, as found in a file that became unusable.
  func replacing(problems: @escaping @Sendable () -> [Problem]) -> Provenance {
    var provenance = self
    provenance.findProblems = problems
    return provenance
  }

  /// Everything that is wrong with the files, those of the dossier first.
  func problems() -> [Problem] { findProblems() }
}
