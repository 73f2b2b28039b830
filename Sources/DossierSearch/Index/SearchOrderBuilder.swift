import DossierModel
import DossierText

/// Sorts entries by their links and names.
struct SearchOrderBuilder: Sendable {
  private struct Item: Sendable {
    var degree: Int32
    var position: Int32
    /// Sixteen letters; names with the same sixteen keep the order of the file.
    var name: (UInt64, UInt64)
  }

  private var items: [Item] = []
  private var folded = FoldedText()
  private var sort = SlicedSort<Item>([])

  /// Prepares for a number of entries.
  init(count: Int = 0) {
    items.reserveCapacity(count)
  }

  /// How much work it is to sort a number of entries.
  static func workCount(_ count: Int) -> Int { SlicedSort<Item>.workCount(count) }

  /// Adds an entry.
  mutating func add(_ position: Int, _ dossier: Dossier, _ graph: Graph) {
    folded.removeAll()
    if let name = dossier.entries[position].names.first {
      folded.append(name.text)
    } else {
      folded.append(dossier.entries[position].title)
    }
    items.append(
      Item(
        degree: Int32(clamping: graph.degree(of: position)),
        position: Int32(position),
        name: (SearchOrderBuilder.key(folded.bytes, 0), SearchOrderBuilder.key(folded.bytes, 8))
      )
    )
  }

  /// Sorts the entries, once all are added.
  mutating func sort(_ amount: Int) {
    if !items.isEmpty {
      sort = SlicedSort(items)
      items = []
    }
    sort.work(amount) { left, right in
      if left.degree != right.degree { return left.degree > right.degree }
      if left.name != right.name { return left.name < right.name }
      return left.position < right.position
    }
  }

  /// The order of all entries added.
  func finish() -> SearchOrder { SearchOrder(positions: sort.elements.map(\.position)) }

  /// Eight letters of a name as a number that sorts as they do.
  private static func key(_ name: [UInt8], _ start: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in start..<start + 8 {
      key = key << 8 | (index < name.count ? UInt64(name[index]) : 0)
    }
    return key
  }
}
