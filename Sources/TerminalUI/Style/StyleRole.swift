/// What a piece of text is; a theme decides how it looks.
///
/// The front end declares its roles in one table; a role is a row of it.
public struct StyleRole: Hashable, Sendable {
  /// The role's row in the table.
  public let number: UInt8

  /// Creates the role of a row.
  public init(_ number: UInt8) {
    self.number = number
  }
}
