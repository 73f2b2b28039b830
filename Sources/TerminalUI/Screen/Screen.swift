/// A grid of styled cells that a terminal shows.
///
/// Text outside the grid is cut off. If half of a wide character would be overwritten or cut off,
/// the other half becomes a space.
public struct Screen: Hashable, Sendable {
  /// One row of cells and the marks on them.
  public struct Row: Hashable, Sendable {
    /// The cells from left to right.
    public internal(set) var cells: [Cell]
    /// The combining marks, by column; most rows have none.
    public internal(set) var marks: [Int: [Unicode.Scalar]] = [:]
  }

  /// The size of the grid.
  public let size: Size
  /// The rows from top to bottom.
  public internal(set) var rows: [Row]
  /// Where the terminal's cursor is; `nil` if it is hidden.
  public var cursor: Point?

  /// Creates an empty screen.
  ///
  /// - Parameters:
  ///   - size: Its size; a negative one counts as none.
  ///   - role: The role of its empty cells.
  public init(size: Size, role: StyleRole) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    let row = Row(cells: [Cell](repeating: Cell(" ", role: role), count: self.size.width))
    rows = [Row](repeating: row, count: self.size.height)
  }

  /// The whole grid.
  public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }
}
