public import Diagnostics

/// A part of a file that was passed over because of a fault in it, so that the rest could be read.
///
/// The tree has nothing in its place: a key whose value it was has none.
public struct UnreadPart: Hashable, Sendable {
  /// The lines that it takes, counted from 1.
  public let lines: ClosedRange<Int>
  /// The keys that seem to be in it.
  public let keys: Set<String>
}

extension Tree {
  /// Whether a place is in a part that was passed over.
  public func isUnread(_ place: Place) -> Bool {
    unread.contains { $0.lines.contains(place.line) }
  }

  /// Whether a key may be in a part that was passed over.
  public func mayHaveUnread(_ key: String) -> Bool {
    unread.contains { $0.keys.contains(key) }
  }

  /// Whether a key of a mapping may be in a part that was passed over, inside it or next to it.
  public func mayHaveUnread(_ key: String, in mapping: Node) -> Bool {
    guard !unread.isEmpty else { return false }
    let first = mapping.place.line
    let last = mapping.index == root.index ? Int.max - 1 : self[mapping.lastIndex].place.line
    return unread.contains {
      $0.keys.contains(key) && $0.lines.upperBound >= first - 1 && $0.lines.lowerBound <= last + 1
    }
  }
}
