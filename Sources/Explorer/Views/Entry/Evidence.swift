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
    for edge in library.graph.edges(to: hypothesis) {
      guard case .rating(let index) = edge.relation else { continue }
      let item = Item(rating: library.dossier.ratings[index], claim: edge.other)
      switch item.rating.grade {
      case .veryConsistent: supporting.insert(item, at: strong(supporting, .veryConsistent))
      case .consistent: supporting.append(item)
      case .veryInconsistent: opposing.insert(item, at: strong(opposing, .veryInconsistent))
      case .inconsistent: opposing.append(item)
      case .neutral, .notApplicable: undecided.append(item)
      }
    }
  }

  var isEmpty: Bool { supporting.isEmpty && opposing.isEmpty && undecided.isEmpty }

  private func strong(_ items: [Item], _ grade: Rating.Grade) -> Int {
    items.prefix { $0.rating.grade == grade }.count
  }
}
