import DossierModel
import DossierText

/// The order of the entries in the list of each kind.
enum ListOrder {
  /// Names sort by what a reader looks for, events by time, and statements as the article goes.
  static func lists(of dossier: Dossier) -> [EntityKind.ID: [Int]] {
    var lists: [EntityKind.ID: [Int]] = [:]
    // Entries are looked at where they are, as copying each would show at the start.
    for position in dossier.entries.indices {
      lists[dossier.entries.span[position].kind, default: []].append(position)
    }
    for (kind, positions) in lists {
      switch kind {
      case EntityKind.claim.id, EntityKind.question.id, EntityKind.hypothesis.id:
        continue
      case EntityKind.event.id:
        lists[kind] = sorted(positions) { dossier.entries.span[$0].eventDate }
      default:
        lists[kind] = sorted(positions) { FoldedKey.title(dossier.entries.span[$0].title) }
      }
    }
    return lists
  }

  private static func sorted<Key: Comparable>(
    _ positions: [Int],
    by key: (Int) -> Key
  ) -> [Int] {
    positions.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension Entry {
  /// When an event takes place, for sorting: those without a date come last.
  fileprivate var eventDate: EventDate {
    guard case .event(let event) = content, let when = event.when else { return .unknown }
    return .known(when.date)
  }
}

private enum EventDate: Comparable {
  case known(FuzzyDate)
  case unknown
}
