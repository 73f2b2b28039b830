import DossierModel
import TerminalUI

extension EntryLayout {
  /// Adds what the entry's kind has of its own, one labelled line for each.
  mutating func addOwnFields(_ entry: Entry) {
    switch entry.content {
    case .faction(let faction):
      builder.field("Side", faction.side)
    case .person(let person):
      builder.field("Role", person.role)
      if !person.isNamed { builder.field("Name", "not given in the text", .dim) }
    case .location(let location):
      add(location)
    case .event(let event):
      add(event)
    case .document(let document):
      builder.field("Issued by", entryNames([document.issuer].compactMap(\.self)))
      builder.field("When", date(document.when))
    case .claim(let claim):
      add(claim, by: entry.origin)
    case .question(let question):
      builder.field("Form", question.form.rawValue)
      builder.field("About", entryNames(question.about))
      builder.field("Presumes", question.presupposes.map { entryNames([$0]) })
    case .hypothesis(let hypothesis):
      builder.field("Answers", entryNames([hypothesis.question]))
      builder.field("Author", stance(hypothesis.stance))
      builder.field("Part of", entryNames([hypothesis.within].compactMap(\.self)))
      builder.field("Excludes", hypothesis.excludes.map { entryNames([$0]) })
      builder.field("About", entryNames(hypothesis.about))
    case .concept, .other:
      break
    }
    for field in entry.fields { builder.field(VisibleText(field.label), field.text) }
  }

  private mutating func add(_ location: Location) {
    builder.field("Within", entryNames([location.within].compactMap(\.self)))
    if let coordinates = location.coordinates {
      let role: Role = coordinates.origin == .analyst ? .analyst : .text
      builder.field("Position", coordinates.phrase, role)
    }
    if !location.isNamed { builder.field("Name", "not given in the text", .dim) }
  }

  private mutating func add(_ event: Event) {
    builder.field("When", date(event.when))
    builder.field("Status", event.occurrence.rawValue)
    builder.field("Where", entryNames(event.places))
    var participants = StyledLine()
    for participant in event.participants {
      guard let position = library.dossier.position(of: participant.id) else { continue }
      if participants.width > 0 { participants.append(", ", .dim) }
      participants.append(builder.name(position, in: library))
      if let role = participant.role { participants.append(VisibleText(" (\(role))"), .dim) }
    }
    builder.field("Who", participants)
  }

  private mutating func add(_ claim: Claim, by origin: Origin) {
    builder.field("Said by", builder.speakers(claim.attribution, origin: origin, in: library))
    var firmness = StyledLine(VisibleText(claim.hedge.rawValue), Role(claim.hedge))
    if claim.mood.rawValue != claim.hedge.rawValue {
      firmness.append(VisibleText(", \(claim.mood.rawValue)"), .text)
    }
    builder.field("Firmness", firmness)
    // Of what the annotator adds, the article's author says nothing.
    if origin == .article {
      builder.field("Author", stance(claim.stance))
    }
    builder.field("When", date(claim.when))
    for figure in claim.figures { builder.field("Figure", figure.phrase, .figure) }
    builder.field("About", entryNames(claim.about))
  }

  private func stance(_ stance: Stance) -> StyledLine {
    StyledLine(VisibleText(stance.phrase), Role(stance))
  }

  private func date(_ when: DatedWhen?) -> StyledLine {
    guard let when else { return StyledLine() }
    var line = StyledLine(VisibleText(when.date.phrase), .date)
    if when.origin == .inferred { line.append(" (inferred)", .dim) }
    return line
  }

  private mutating func entryNames(_ ids: [EntryID]) -> StyledLine {
    builder.names(ids.compactMap { library.dossier.position(of: $0) }, in: library)
  }
}
