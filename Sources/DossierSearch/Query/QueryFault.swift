/// What is wrong with a part of a query; it is shown at the prompt, and the rest is searched for.
public struct QueryFault: Error, Hashable, Sendable {
  /// The part of the query as typed.
  public let part: String
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What could be written instead.
  public let allowed: [String]

  /// The message with what is allowed.
  public var line: String {
    // Words with a space in them are typed in quotes.
    let typed = allowed.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    return allowed.isEmpty ? message : "\(message); try \(typed.joined(separator: ", "))"
  }
}
