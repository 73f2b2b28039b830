import DossierModel

/// A dossier's entries by the section of the file that they are in.
struct EntrySource {
  private var sections: [String: [Entry]] = [:]
  private var hypotheses: [EntryID: [Entry]] = [:]

  init(_ entries: [Entry]) {
    for entry in entries {
      if case .hypothesis(let hypothesis) = entry.content {
        hypotheses[hypothesis.question, default: []].append(entry)
      } else {
        sections[EntrySource.section(of: entry.content), default: []].append(entry)
      }
    }
  }

  func entries(like content: Entry.Content) -> [Entry] {
    sections[EntrySource.section(of: content)] ?? []
  }

  func hypotheses(of question: EntryID) -> [Entry] { hypotheses[question] ?? [] }

  /// All kinds that a file declares share one section.
  private static func section(of content: Entry.Content) -> String {
    switch content {
    case .other: ""
    case .faction, .person, .location, .event, .concept, .document, .claim, .question,
      .hypothesis:
      content.kind
    }
  }
}
