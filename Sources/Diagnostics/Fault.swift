/// An error that stops the reading of a file, or of the part that it is in.
public struct Fault: Error, Hashable, Sendable {
  /// What is wrong; always an error with a place.
  public let diagnostic: Diagnostic
  /// Where the construct starts that the fault is in, such as an open bracket; else the fault's
  /// place.
  public let origin: Place

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - rule: The rule that was broken, in lower-case words joined by hyphens.
  ///   - message: What is wrong, without a full stop.
  ///   - remedy: How to correct it.
  ///   - place: Where it is.
  ///   - origin: Where the construct starts that it is in; `place` by default.
  public init(
    rule: String,
    _ message: String,
    remedy: String? = nil,
    at place: Place,
    from origin: Place? = nil
  ) {
    diagnostic = Diagnostic(.error, rule: rule, message, remedy: remedy, at: place)
    self.origin = origin ?? place
  }

  /// Where the fault is.
  public var place: Place { diagnostic.place ?? .start }
}
