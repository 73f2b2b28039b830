/// A grid of styled cells: what a terminal is to show.
///
/// Text outside the grid is cut off. A wide character whose half would be overwritten or cut is
/// replaced by a space, so that no half of one is ever left.
public struct Screen: Hashable, Sendable {
  /// One row of cells and the marks on them.
  public struct Row: Hashable, Sendable {
    /// The cells from left to right.
    public internal(set) var cells: [Cell]
    /// The combining marks, by column; most rows have none.
    public internal(set) var marks: [Int: [Unicode.Scalar]] = [:]
  }

  /// The extent of the grid.
  public let size: Size
  /// The rows from top to bottom.
  public internal(set) var rows: [Row]
  /// Where the terminal's cursor stands; nil where it is hidden.
  public var cursor: Point?

  /// Creates an empty screen.
  ///
  /// - Parameters:
  ///   - size: Its extent; negative counts as none.
  ///   - role: The role of its empty cells.
  public init(size: Size, role: StyleRole) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    let row = Row(cells: [Cell](repeating: Cell(" ", role: role), count: self.size.width))
    rows = [Row](repeating: row, count: self.size.height)
  }

  /// The whole grid.
  public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }
}
