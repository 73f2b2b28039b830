import Diagnostics

/// A problem as libyaml describes it, with the usual way to correct it.
struct YAMLProblem {
  let problem: String
  let context: String?

  private static let remedies: [(start: String, remedy: String)] = [
    (
      "found character that cannot start any token",
      "indent with spaces, and quote a text that starts so"
    ),
    ("found a tab character", "indent with spaces"),
    (
      "mapping values are not allowed",
      "put the text in quotes if its “: ” belongs to it, or mend the indentation or the line above"
    ),
    ("could not find expected ':'", "a key needs a colon and a space after it"),
    ("did not find expected key", "check the indentation and the quotes above"),
    ("did not find expected '-' indicator", "check the indentation"),
    ("did not find expected ',' or", "close the bracket or add the comma"),
    ("did not find expected node content", "a comma or bracket stands where a value should"),
    ("found unexpected end of stream", "close the quote"),
    ("found unknown escape character", "write \\\\ for a backslash or use single quotes"),
    ("found undefined tag handle", "remove the tag or put the text in quotes"),
    ("found incompatible YAML document", "YAML 1.1 and 1.2 are read"),
    ("block sequence entries are not allowed", "start the list on a line of its own"),
    ("mapping keys are not allowed", "put a text that starts so in quotes"),
    ("did not find expected comment or line break", "put a text that starts so in quotes"),
    ("did not find expected alphabetic", "put a text that starts so in quotes"),
  ]

  /// The fault at a place, in something that starts at or before it.
  func fault(at place: Place, inWhatStartsAt start: Place) -> Fault {
    switch context {
    case "while scanning a quoted scalar"
    where problem == "found unexpected end of stream"
      || problem == "found unexpected document indicator":
      return Fault(
        .syntax,
        "the text in quotes that starts here never ends",
        remedy: "close the quote",
        at: start
      )
    case "while scanning a simple key":
      return Fault(.syntax, message, remedy: remedy, at: start)
    case "while parsing a flow mapping", "while parsing a flow sequence":
      let isFarAway = start.line < place.line
      let message = isFarAway ? "\(self.message) that starts on line \(start.line)" : self.message
      return Fault(.syntax, message, remedy: remedy, at: place, from: start)
    default:
      return Fault(.syntax, message, remedy: remedy, at: place)
    }
  }

  private var message: String { context.map { "\(problem) \($0)" } ?? problem }

  private var remedy: String? {
    YAMLProblem.remedies.first { problem.hasPrefix($0.start) }?.remedy
  }
}
