import DossierModel

/// What an index is made from, as numbered items: the entries by rank, then the paragraphs.
struct SearchSource: Sendable {
  let dossier: Dossier
  let graph: Graph
  let order: SearchOrder
  /// The paragraphs that have texts, ascending.
  let paragraphs: [Int]
  private let additions: [Int: [SearchedText]]

  /// Numbers a dossier's entries, those that the order has, and its paragraphs.
  init(_ dossier: Dossier, graph: Graph, order: SearchOrder, additional: [SearchedText]) {
    self.dossier = dossier
    self.graph = graph
    self.order = order
    let gists = (dossier.header.article?.gists ?? [:]).sorted { $0.key < $1.key }.map {
      SearchedText($0.value, of: .paragraph($0.key), field: .gist)
    }
    var paragraphs: Set<Int> = []
    for text in gists + additional {
      if case .paragraph(let number) = text.target { paragraphs.insert(number) }
    }
    self.paragraphs = paragraphs.sorted()
    var items: [Int: Int] = [:]
    for (index, number) in self.paragraphs.enumerated() { items[number] = order.count + index }
    var additions: [Int: [SearchedText]] = [:]
    for text in gists + additional {
      let item =
        switch text.target {
        case .entry(let position): order.rank(of: position)
        case .paragraph(let number): items[number]
        }
      if let item { additions[item, default: []].append(text) }
    }
    self.additions = additions
  }

  var itemCount: Int { order.count + paragraphs.count }

  /// The entry of an item; `nil` for a paragraph.
  func entry(of item: Int) -> Entry? {
    item < order.count ? dossier.entries[order.position(ofRank: item)] : nil
  }

  func target(of item: Int) -> SearchTarget {
    item < order.count
      ? .entry(order.position(ofRank: item)) : .paragraph(paragraphs[item - order.count])
  }

  /// The place of an item in the order of reading: the entries as in the file, then the paragraphs.
  func place(of item: Int) -> Int { item < order.count ? order.position(ofRank: item) : item }

  /// The item at a place of the order of reading.
  func item(at place: Int) -> Int { order.rank(of: place) ?? place }

  func item(ofParagraph number: Int) -> Int? {
    paragraphs.firstIndex(of: number).map { order.count + $0 }
  }

  /// The entry with an id, as typed.
  func item(withID text: String) -> Int? {
    EntryID(text).flatMap(dossier.position).flatMap(order.rank)
  }

  /// The texts of an item apart from its names and links, always in the same order.
  func forEachText(of item: Int, _ body: (SearchField, String) -> Void) {
    if item < order.count {
      let position = order.position(ofRank: item)
      if let summary = dossier.entries[position].summary { body(.summary, summary) }
      switch dossier.entries[position].content {
      case .claim(let claim): body(.text, claim.text)
      case .question(let question): body(.text, question.text)
      case .hypothesis(let hypothesis): body(.text, hypothesis.text)
      case .person(let person): if let role = person.role { body(.role, role) }
      case .faction(let faction):
        if let type = faction.type { body(.type, type) }
        if let side = faction.side { body(.side, side) }
      case .location(let location): if let type = location.type { body(.type, type) }
      case .concept(let concept): if let type = concept.type { body(.type, type) }
      case .document(let document): if let type = document.type { body(.type, type) }
      case .other(let other): if let type = other.type { body(.type, type) }
      case .event: break
      }
      for (index, field) in dossier.entries[position].fields.enumerated() {
        body(.field(index), field.text)
      }
    }
    guard !additions.isEmpty else { return }
    for text in additions[item] ?? [] { body(text.field, text.text) }
  }

  /// The links that start at an item, and the entries that they lead to.
  func forEachLink(of item: Int, _ body: (_ link: Int, _ other: Int) -> Void) {
    guard item < order.count else { return }
    for edge in graph.edges(from: order.position(ofRank: item)) {
      if case .link(let link) = edge.relation { body(link, edge.other) }
    }
  }

  /// The sentence that a link says, with its reason.
  func sentence(ofLink position: Int) -> String {
    let link = dossier.links[position]
    let type = dossier.vocabulary.linkType(link.type)
    let from = dossier[link.from]?.label ?? link.from.text
    let to = dossier[link.to]?.label ?? link.to.text
    let sentence = type?.sentence(from: from, to: to) ?? "\(from) \(link.type) \(to)"
    return link.why.map { "\(sentence): \($0)" } ?? sentence
  }
}
