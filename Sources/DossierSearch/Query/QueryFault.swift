/// What is wrong with a part of a query, to be told beside the prompt while the rest still counts.
public struct QueryFault: Error, Hashable, Sendable {
  /// The part of the query as typed.
  public let part: String
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What could stand there instead.
  public let allowed: [String]

  /// The message with what is allowed.
  public var line: String {
    allowed.isEmpty ? message : "\(message); try \(allowed.joined(separator: ", "))"
  }
}
