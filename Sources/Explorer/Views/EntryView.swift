import DossierModel
import TerminalUI

/// Everything that a dossier says about one entry.
///
/// Each group of sections stands in a file of its own beside this one.
struct EntryView {
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
      view.builder.add(StyledLine("This dossier has no entries.", .dim))
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
    if !entry.aliases.isEmpty { builder.add(aliases(entry), hanging: 2) }
    if entry.origin == .analyst {
      builder.add(StyledLine("Added by the annotator; the article does not say this.", .analyst))
    }
    if let summary = entry.summary {
      builder.space()
      builder.add(StyledLine(VisibleText(summary), .text))
    }
    builder.space()
  }

  private func aliases(_ entry: Entry) -> StyledLine {
    var line = StyledLine("also ", .dim)
    for (index, name) in entry.aliases.enumerated() {
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
