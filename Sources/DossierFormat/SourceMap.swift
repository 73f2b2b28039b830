import DossierModel
public import Diagnostics
import YAMLTree

/// Where a file has each entry of its dossier.
public struct SourceMap: Sendable {
  private let places: [(line: UInt32, column: UInt32)]

  /// Where everything starts that belongs to an entry, or to none, in the file's order.
  private var owners: [(place: Place, entry: Int?)] = []

  init(_ places: [Place] = []) {
    self.places = places.map {
      (UInt32(truncatingIfNeeded: $0.line), UInt32(truncatingIfNeeded: $0.column))
    }
  }

  /// Notes which entry each part of a file belongs to: a link to its start, a rating to its claim.
  mutating func noteOwners(of dossier: UncheckedDossier) {
    for key in dossier.tree.root.entries { owners.append((key.key.place, nil)) }
    for position in dossier.entries.indices {
      owners.append((dossier.node(ofEntryAt: position).place, position))
    }
    for (index, link) in dossier.links.enumerated() {
      owners.append((dossier.node(ofLinkAt: index).place, dossier.position(of: link.from)))
    }
    for (index, rating) in dossier.ratings.enumerated() {
      owners.append((dossier.node(ofRatingAt: index).place, dossier.position(of: rating.claim)))
    }
    owners.sort { $0.place < $1.place }
  }

  /// The position of the entry that a place belongs to; `nil` if the file was read without checks.
  public func entry(at place: Place) -> Int? {
    let next = owners.partitioningIndex { $0.place > place }
    return next > 0 ? owners[next - 1].entry : nil
  }

  /// The place of an entry's id, by the entry's position in the dossier.
  public subscript(position: Int) -> Place? {
    guard places.indices.contains(position) else { return nil }
    return Place(line: Int(places[position].line), column: Int(places[position].column))
  }
}
