import DossierModel

/// The claims that are weighed against one explanation, strongest first.
struct Evidence {
  struct Item {
    var rating: Rating
    /// The position of the claim.
    var claim: Int
  }

  private(set) var supporting: [Item] = []
  private(set) var opposing: [Item] = []
  private(set) var undecided: [Item] = []

  init(for hypothesis: Int, in library: Library) {
    var (consistent, inconsistent): ([Item], [Item]) = ([], [])
    for edge in library.graph.edges(to: hypothesis) {
      guard case .rating(let index) = edge.relation else { continue }
      let item = Item(rating: library.dossier.ratings[index], claim: edge.other)
      switch item.rating.grade {
      case .veryConsistent: supporting.append(item)
      case .consistent: consistent.append(item)
      case .veryInconsistent: opposing.append(item)
      case .inconsistent: inconsistent.append(item)
      case .neutral, .notApplicable: undecided.append(item)
      }
    }
    supporting += consistent
    opposing += inconsistent
  }

  var isEmpty: Bool { supporting.isEmpty && opposing.isEmpty && undecided.isEmpty }
}
