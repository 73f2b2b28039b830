/// One cell of a screen.
public struct Cell: Hashable, Sendable {
  /// The base character; a space in the second half of a wide one.
  public var base: Unicode.Scalar
  /// How many cells the character takes; 0 in the second half of a wide one.
  public var width: UInt8
  /// The role of the text.
  public var role: StyleRole
  /// A second role whose style is laid over the first's.
  public var emphasis: StyleRole?

  /// Creates a cell.
  public init(
    _ base: Unicode.Scalar,
    width: UInt8 = 1,
    role: StyleRole,
    emphasis: StyleRole? = nil
  ) {
    self.base = base
    self.width = width
    self.role = role
    self.emphasis = emphasis
  }
}
