/// The places that a reader has been to, as a tree.
///
/// Going back and then elsewhere starts a branch; nothing that was visited is forgotten until the
/// tree is full, when its oldest leaf makes room; on a straight walk, its root.
struct History<Place: Hashable & Sendable>: Hashable, Sendable {
  /// One visit.
  struct Visit: Hashable, Sendable {
    var place: Place
    /// The visit from which this one was made.
    let parent: Int?
    /// The visits made from here, oldest first.
    fileprivate(set) var children: [Int]
  }

  /// The most visits kept.
  static var capacity: Int { 1000 }

  private var visits: [Int: Visit]
  private var nextNumber: Int
  /// The number of the visit the reader is at.
  private(set) var current: Int

  init(_ place: Place) {
    visits = [0: Visit(place: place, parent: nil, children: [])]
    nextNumber = 1
    current = 0
  }

  subscript(number: Int) -> Visit? { visits[number] }

  /// How many visits there are.
  var count: Int { visits.count }

  /// Whether there is a visit to go back to.
  var canGoBack: Bool { visits[current]?.parent != nil }

  /// Whether there is a visit to go forward to.
  var canGoForward: Bool { visits[current]?.children.isEmpty == false }

  /// Keeps how the present place was left, and makes a new visit from it.
  mutating func visit(_ place: Place, leaving left: Place) {
    visits[current]?.place = left
    let number = nextNumber
    nextNumber += 1
    visits[number] = Visit(place: place, parent: current, children: [])
    visits[current]?.children.append(number)
    current = number
    if visits.count > History.capacity { forgetOldest() }
  }

  /// Keeps how the present place looks now.
  mutating func keep(_ place: Place) {
    visits[current]?.place = place
  }

  /// Replaces every place, and forgets visits for whose place there is none.
  mutating func mapPlaces(current place: Place, _ transform: (Place) -> Place?) {
    keep(place)
    for number in visits.keys.sorted() where number != current {
      guard let visit = visits[number] else { continue }
      if let place = transform(visit.place) {
        visits[number]?.place = place
      } else {
        forget(number)
      }
    }
  }

  /// Removes a visit; those made from it are then made from the one before.
  private mutating func forget(_ number: Int) {
    guard let visit = visits.removeValue(forKey: number) else { return }
    for child in visit.children {
      guard let made = visits[child] else { continue }
      visits[child] = Visit(place: made.place, parent: visit.parent, children: made.children)
    }
    guard let parent = visit.parent, let index = visits[parent]?.children.firstIndex(of: number)
    else { return }
    visits[parent]?.children.replaceSubrange(index...index, with: visit.children)
  }

  /// Returns to the visit before; `nil` if there is none.
  mutating func back(leaving left: Place) -> Place? {
    guard let parent = visits[current]?.parent else { return nil }
    return go(to: parent, leaving: left)
  }

  /// Goes to the newest visit made from here; `nil` if there is none.
  mutating func forward(leaving left: Place) -> Place? {
    guard let child = visits[current]?.children.last else { return nil }
    return go(to: child, leaving: left)
  }

  /// Goes to any visit; `nil` if there is no such visit.
  mutating func go(to number: Int, leaving left: Place) -> Place? {
    visits[current]?.place = left
    guard let visit = visits[number] else { return nil }
    moveToEnd(number)
    current = number
    return visit.place
  }

  /// One line of the tree of visits.
  struct Line: Hashable, Sendable {
    var number: Int
    /// How many branchings lie between the visit and the root.
    var depth: Int
    /// Whether the visit is one of several made from the same place.
    var startsBranch = false
  }

  /// Every visit from the root, children after their parent.
  var outline: [Line] {
    var result: [Line] = []
    var stack = visits.keys.filter { visits[$0]?.parent == nil }.sorted(by: >)
      .map { Line(number: $0, depth: 0) }
    while let line = stack.popLast() {
      let (number, depth) = (line.number, line.depth)
      result.append(line)
      let children = visits[number]?.children ?? []
      // Only a branching makes the tree deeper; a straight walk stays in one column.
      let branches = children.count > 1
      for child in children.reversed() {
        stack.append(
          Line(number: child, depth: depth + (branches ? 1 : 0), startsBranch: branches)
        )
      }
    }
    return result
  }

  /// Makes a visit the one that going forward leads to.
  private mutating func moveToEnd(_ number: Int) {
    guard let parent = visits[number]?.parent else { return }
    visits[parent]?.children.removeAll { $0 == number }
    visits[parent]?.children.append(number)
  }

  private mutating func forgetOldest() {
    let leaves = visits.filter { $0.value.children.isEmpty && $0.key != current }
    if let oldest = leaves.keys.min() ?? visits.keys.min(), oldest != current { forget(oldest) }
  }
}
