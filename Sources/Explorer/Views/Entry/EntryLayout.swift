import DossierModel
import TerminalUI

/// Everything that a dossier says about one entry.
///
/// Each group of sections stands in a file of its own beside this one.
struct EntryLayout {
  let library: Library
  let position: Int?
  var builder: ContentBuilder

  init(library: Library, subject: Int?, width: Int) {
    self.library = library
    position = subject
    builder = ContentBuilder(width: width, article: library.article)
  }

  /// Lays the entry out.
  func content() -> Content {
    var view = self
    guard let position else {
      let isEmpty = library.dossier.entries.isEmpty
      let text: VisibleText = isEmpty ? "This dossier has no entries." : "No entry is chosen."
      view.builder.add(StyledLine(text, .dim))
      return view.builder.content
    }
    let entry = library.entry(position)
    view.addTitle(entry)
    view.addOwnFields(entry)
    view.addArgument(entry, at: position)
    view.addLinks(of: position)
    view.addStructure(of: position)
    view.addStatements(about: position)
    view.addMentions(entry)
    view.addOtherNames(entry)
    return view.builder.content
  }

  private mutating func addTitle(_ entry: Entry) {
    let kind = library.dossier.kind(of: entry)
    var facts = StyledLine(VisibleText(kind.singular), Role(kind: entry.kind))
    if let type = entry.type { facts.append(VisibleText(" · \(type)"), .dim) }
    let title = StyledLine(VisibleText(entry.title), .strong)
    if title.width + facts.width + 2 <= builder.width {
      builder.add(title, facts: facts)
    } else {
      builder.add(title)
      builder.add(facts)
    }
    // A statement that has a short name still says its sentence.
    if let text = entry.text, text != entry.title {
      builder.add(StyledLine(VisibleText(text), .text))
    }
    let also = names(entry.aliases.filter { $0.origin == .article })
    if also.width > 0 {
      var line = StyledLine("also ", .dim)
      line.append(contentsOf: also)
      builder.add(line, hanging: 2)
    }
    if entry.origin == .analyst {
      builder.add(StyledLine("Added by the annotator; not from the article.", .analyst))
    }
    if let summary = entry.summary {
      builder.space()
      builder.add(StyledLine(VisibleText(summary), .text))
    }
    builder.space()
  }

  /// Adds the names that the annotator adds for the sake of searching; they can be many.
  private mutating func addOtherNames(_ entry: Entry) {
    let others = entry.aliases.filter { $0.origin == .analyst }
    guard !others.isEmpty else { return }
    builder.heading("Names elsewhere", count: others.count)
    builder.add(names(others), indent: 2)
  }

  private func names(_ names: [Name]) -> StyledLine {
    var line = StyledLine()
    for (index, name) in names.enumerated() {
      if index > 0 { line.append(", ", .dim) }
      line.append(VisibleText(name.text), name.origin == .analyst ? .analyst : .text)
      if let kind = name.kind, kind != .transliteration {
        line.append(VisibleText(" (\(kind.rawValue))"), .dim)
      }
    }
    return line
  }
}

extension Entry {
  /// What sort of its kind it is, in a word or two.
  var type: String? {
    switch content {
    case .faction(let faction): faction.type
    case .location(let location): location.type
    case .concept(let concept): concept.type
    case .document(let document): document.type
    case .other(let other): other.type
    case .question(let question): question.status.rawValue
    case .person, .event, .claim, .hypothesis: nil
    }
  }
}
