import DossierSearch
import TerminalUI

extension SearchSource {
  func remarks(width: Int) -> [StyledLine] {
    if let fault {
      return StyledLine(VisibleText(fault.line), .messageError).wrapped(to: max(1, width))
    }
    if let miss { return lines(of: miss).flatMap { $0.wrapped(to: max(1, width)) } }
    if isEmptyQuery {
      let text: VisibleText =
        "names, claims, questions, links, gists; kind: side: by: when: narrow it"
      return [StyledLine(progress ?? text, .dim)]
    }
    return [StyledLine(count, .dim)]
  }

  /// What is wrong with the query; a value that is not indexed yet is not wrong.
  private var fault: QueryFault? {
    percent == nil ? results.faults.first : parsedQuery.faults.first
  }

  /// How far the index has come, while it is still built.
  private var progress: VisibleText? {
    percent.map { VisibleText("\($0) % of the dossier indexed") }
  }

  private var count: VisibleText {
    let total = results.total
    if let progress {
      let found = total == 0 ? "nothing found" : total == 1 ? "1 result" : "\(total) results"
      return VisibleText(found) + " so far, " + progress
    }
    let order: VisibleText = arrangement == .ranked ? "best first" : "by kind"
    let number = VisibleText(total == 1 ? "1 result" : "\(total) results")
    if arrangement == .ranked, total > results.hits.count {
      return "the best " + VisibleText("\(results.hits.count)") + " of " + number
    }
    return number + ", " + order
  }

  private func lines(of miss: SearchMiss) -> [StyledLine] {
    let place: VisibleText =
      switch scope.scope {
      case .everything: .empty
      case .kind: " among " + scope.title
      case .neighbourhood: " " + scope.title
      }
    var lines = [StyledLine("nothing found" + place, .strong)]
    if let total = miss.totalElsewhere, total > 0 {
      lines.append(StyledLine(VisibleText("\(total) in everything"), .text))
    }
    if let total = miss.totalWithoutFields, total > 0 {
      lines.append(StyledLine(VisibleText("\(total) without fields and exclusions"), .text))
    }
    if !miss.tried.isEmpty {
      let tried = miss.tried.map(\.phrase).joined(separator: ", ")
      lines.append(StyledLine("tried: " + VisibleText(tried), .dim))
    }
    return lines
  }
}
