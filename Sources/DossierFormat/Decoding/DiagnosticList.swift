import Diagnostics
import DossierModel

/// The diagnostics of one run, up to a number that people can read.
struct DiagnosticList {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hasErrors = false
  private(set) var isFull = false
  var suggestions = Suggestions()

  static let most = 5_000

  mutating func add(
    _ severity: Diagnostic.Severity,
    _ rule: String,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    at place: Place?
  ) {
    if severity == .error { hasErrors = true }
    guard diagnostics.count < DiagnosticList.most else {
      isFull = true
      return
    }
    diagnostics.append(
      Diagnostic(severity, rule: rule, message(), remedy: remedy(), at: place)
    )
  }

  mutating func add(_ diagnostic: Diagnostic) {
    add(
      diagnostic.severity,
      diagnostic.rule,
      diagnostic.message,
      remedy: diagnostic.remedy,
      at: diagnostic.place
    )
  }

  /// The diagnostics by place; those without a place first.
  var sorted: [Diagnostic] {
    // Sorted with their positions, because `sort` need not be stable.
    var result = diagnostics.enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): true
      case (.some, nil): false
      case (.some, .some), (nil, nil): left.offset < right.offset
      }
    }
    .map(\.element)
    if isFull {
      result.append(
        Diagnostic(
          hasErrors ? .error : .warning,
          rule: "limit",
          "there are more faults than the \(DiagnosticList.most) that are listed",
          remedy: "mend these first"
        )
      )
    }
    return result
  }
}
