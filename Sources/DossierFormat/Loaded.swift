public import Diagnostics
public import DossierModel
import YAMLTree

/// What reading a file gave.
public struct Loaded: Sendable {
  /// The dossier; nil where the file has errors.
  public let dossier: Dossier?
  /// Every error, and warnings where they were asked for, by their place in the file.
  public let diagnostics: [Diagnostic]
  /// Warnings about the article's text, where it was given, by their place in its file.
  public var articleDiagnostics: [Diagnostic] = []
  /// Where the file holds each entry.
  public let places: EntryPlaces
}

/// Where a file holds each entry of its dossier.
public struct EntryPlaces: Sendable {
  private let places: [(line: UInt32, column: UInt32)]

  /// Where everything starts that concerns an entry, or none, in the file's order.
  private var owners: [(place: Place, entry: Int?)] = []

  init(_ places: [Place] = []) {
    self.places = places.map {
      (UInt32(truncatingIfNeeded: $0.line), UInt32(truncatingIfNeeded: $0.column))
    }
  }

  /// Notes to which entry all of a file belongs: a link to where it starts, a rating to its claim.
  mutating func noteOwners(of draft: Draft) {
    for key in draft.tree.root.entries { owners.append((key.key.place, nil)) }
    for position in draft.entries.indices {
      owners.append((draft.node(ofEntryAt: position).place, position))
    }
    for (index, link) in draft.links.enumerated() {
      owners.append((draft.node(ofLinkAt: index).place, draft.position(of: link.from)))
    }
    for (index, rating) in draft.ratings.enumerated() {
      owners.append((draft.node(ofRatingAt: index).place, draft.position(of: rating.claim)))
    }
    owners.sort { $0.place < $1.place }
  }

  /// The position of the entry that a place of the file concerns, as far as the file was checked.
  public func entry(at place: Place) -> Int? {
    var (low, high) = (0, owners.count)
    while low < high {
      let middle = (low + high) / 2
      if owners[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? owners[low - 1].entry : nil
  }

  /// The place of an entry's id, by the entry's position in the dossier.
  public subscript(position: Int) -> Place? {
    guard places.indices.contains(position) else { return nil }
    return Place(
      line: Int(places[position].line),
      column: Int(places[position].column)
    )
  }
}
