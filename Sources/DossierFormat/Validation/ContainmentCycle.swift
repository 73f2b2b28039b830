import DossierModel

/// Finds entries that contain themselves, in time linear in their number.
enum ContainmentCycle {
  /// The position of one entry of every cycle, the last in the file.
  static func cycles(in dossier: UncheckedDossier, parent: (Entry) -> EntryID?) -> [Int] {
    // 0: not seen; n: seen on the n-th walk. Every entry is walked over once.
    var walks = [Int](repeating: 0, count: dossier.entries.count)
    var found: [Int] = []
    for start in dossier.entries.indices where walks[start] == 0 {
      var position: Int? = start
      while let current = position, walks[current] == 0 {
        walks[current] = start + 1
        position = parent(dossier.entries[current]).flatMap(dossier.position)
      }
      if let end = position, walks[end] == start + 1 {
        found.append(lastOfCycle(through: end, dossier, parent))
      }
    }
    return found
  }

  private static func lastOfCycle(
    through start: Int,
    _ dossier: UncheckedDossier,
    _ parent: (Entry) -> EntryID?
  ) -> Int {
    var last = start
    var position = parent(dossier.entries[start]).flatMap(dossier.position)
    while let current = position, current != start {
      last = max(last, current)
      position = parent(dossier.entries[current]).flatMap(dossier.position)
    }
    return last
  }
}
