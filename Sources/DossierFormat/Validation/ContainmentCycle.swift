import DossierModel

/// Finds entries that contain themselves, in time linear in their number.
enum ContainmentCycle {
  /// The position of one entry of every cycle, the last in the file.
  static func cycles(in draft: Draft, parent: (Entry) -> EntryID?) -> [Int] {
    // 0: not seen; n: seen on the n-th walk. Every entry is walked over once.
    var walks = [Int](repeating: 0, count: draft.entries.count)
    var found: [Int] = []
    for start in draft.entries.indices where walks[start] == 0 {
      var position: Int? = start
      while let current = position, walks[current] == 0 {
        walks[current] = start + 1
        position = parent(draft.entries[current]).flatMap(draft.position)
      }
      if let end = position, walks[end] == start + 1 {
        found.append(lastOfCycle(through: end, draft, parent))
      }
    }
    return found
  }

  private static func lastOfCycle(
    through start: Int,
    _ draft: Draft,
    _ parent: (Entry) -> EntryID?
  ) -> Int {
    var last = start
    var position = parent(draft.entries[start]).flatMap(draft.position)
    while let current = position, current != start {
      last = max(last, current)
      position = parent(draft.entries[current]).flatMap(draft.position)
    }
    return last
  }
}
