/// A place in a file: line and column, both counted from 1; columns count Unicode scalars.
public struct Place: Hashable, Sendable, Comparable {
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int

  /// Creates a place.
  @inlinable
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  public static let start = Place(line: 1, column: 1)

  /// Orders places from the start of a file to its end.
  @inlinable
  public static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
