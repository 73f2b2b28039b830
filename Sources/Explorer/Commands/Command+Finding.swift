import TerminalUI

extension Command {
  /// Walks the results of the last search.
  static let finding: [Command] = [
    Command(
      "result.next",
      "next result",
      in: .finding,
      keys: .in(.workspace, keys: "n"),
      hints: [.in(.list, 90, "next result"), .in(.main, 110, "next result")],
      availability: { $0.availabilityOfResults },
      action: { $0.walkResults(by: 1) }
    ),
    Command(
      "result.previous",
      "previous result",
      in: .finding,
      keys: .in(.workspace, keys: "N"),
      availability: { $0.availabilityOfResults },
      action: { $0.walkResults(by: -1) }
    ),
  ]
}

extension Explorer {
  fileprivate var availabilityOfResults: Availability {
    results.isEmpty ? .unavailable("no result was opened yet; / searches") : .available
  }

  fileprivate mutating func walkResults(by step: Int) {
    let isAround = results.step(by: step)
    goToResult()
    if results.count == 1 {
      message = Message(text: "the only result")
    } else if isAround {
      message = Message(
        text: step > 0
          ? "past the last result; at the first" : "before the first result; at the last"
      )
    }
  }

  /// Goes to the current result of the walk, and there to what was found.
  mutating func goToResult() {
    guard let result = results.current else { return }
    go(to: result.destination, passage: result.passage)
  }
}
