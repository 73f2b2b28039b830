/// The characters that borders are made of.
public struct BorderSet: Hashable, Sendable {
  /// The line from left to right.
  public let horizontal: VisibleText
  /// The line from top to bottom.
  public let vertical: VisibleText
  /// The corners: top left, top right, bottom left, bottom right.
  public let corners: [VisibleText]
  /// The joints on the left and the right side.
  public let joints: [VisibleText]

  /// Lines of box-drawing characters.
  public static let lines = BorderSet(
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"],
    joints: ["├", "┤"]
  )

  /// Lines of ASCII, for terminals without Unicode.
  public static let ascii = BorderSet(
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    joints: ["+", "+"]
  )
}

extension Screen {
  /// Draws a border along the inside of a rectangle.
  ///
  /// - Parameters:
  ///   - rect: The rectangle whose outermost cells the border takes.
  ///   - borders: Its characters.
  ///   - role: Its role.
  ///   - joinsAbove: Whether the top edge joins the sides of a border above it.
  ///   - joinsBelow: Whether the bottom edge is left out, because the border below draws it.
  public mutating func drawBorder(
    _ rect: Rect,
    _ borders: BorderSet,
    _ role: StyleRole,
    joinsAbove: Bool = false,
    joinsBelow: Bool = false
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (left, right) =
      joinsAbove
      ? (borders.joints[0], borders.joints[1]) : (borders.corners[0], borders.corners[1])
    drawEdge(rect, y: rect.minY, left, borders.horizontal, right, role)
    if !joinsBelow {
      drawEdge(
        rect,
        y: rect.maxY - 1,
        borders.corners[2],
        borders.horizontal,
        borders.corners[3],
        role
      )
    }
    let side = Rect(x: rect.minX, y: rect.minY + 1, width: 1, height: rect.height - 2)
    fill(side, with: borders.vertical, role)
    fill(
      Rect(x: rect.maxX - 1, y: side.minY, width: 1, height: side.height),
      with: borders.vertical,
      role
    )
  }

  private mutating func drawEdge(
    _ rect: Rect,
    y: Int,
    _ left: VisibleText,
    _ middle: VisibleText,
    _ right: VisibleText,
    _ role: StyleRole
  ) {
    draw(left, role, at: Point(x: rect.minX, y: y))
    let line = Rect(x: rect.minX + 1, y: y, width: rect.width - 2, height: 1)
    fill(line, with: middle, role)
    draw(right, role, at: Point(x: rect.maxX - 1, y: y))
  }
}
