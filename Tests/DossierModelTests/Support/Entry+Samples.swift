import DossierModel

extension EntryID {
  static let army = EntryID(known: "army")
  static let city = EntryID(known: "city")
  static let nobody = EntryID(known: "nobody")
}

extension Entry {
  /// An entry with nothing but an id and what its kind adds.
  init(_ id: String, _ content: Content) {
    self.init(id: EntryID(known: id), content: content)
  }

  static let army = Entry("army", .faction(Faction()))
  static let city = Entry("city", .location(Location()))
  static let claim = Entry("fell", .claim(Claim(text: "The city fell.")))
  static let question = Entry("why", .question(Question(text: "Why did it fall?")))
  static let hypothesis = Entry(
    "hunger",
    .hypothesis(Hypothesis(text: "It starved.", question: question.id))
  )
}

extension Dossier {
  /// A dossier of a few parts, with a header that says nothing.
  init(
    _ entries: [Entry],
    links: [Link] = [],
    ratings: [Rating] = [],
    vocabulary: Vocabulary = Vocabulary(),
    article: Article? = nil
  ) throws(BrokenReference) {
    try self.init(
      header: Header(id: EntryID(known: "test"), title: "A test", article: article),
      vocabulary: vocabulary,
      entries: entries,
      links: links,
      ratings: ratings
    )
  }
}
