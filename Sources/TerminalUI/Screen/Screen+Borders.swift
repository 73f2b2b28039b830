extension Screen {
  /// Draws a border along the inside of a rectangle.
  ///
  /// - Parameters:
  ///   - rect: The rectangle whose outermost cells the border takes.
  ///   - role: Its role.
  ///   - joinsAbove: Whether the top edge joins the sides of a border above it.
  ///   - joinsBelow: Whether the bottom edge is left out, because the border below draws it.
  public mutating func drawBorder(
    _ rect: Rect,
    _ role: StyleRole,
    joinsAbove: Bool = false,
    joinsBelow: Bool = false
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    if joinsAbove {
      drawEdge(rect, y: rect.minY, "├", "┤", role)
    } else {
      drawEdge(rect, y: rect.minY, "┌", "┐", role)
    }
    if !joinsBelow { drawEdge(rect, y: rect.maxY - 1, "└", "┘", role) }
    let side = Rect(x: rect.minX, y: rect.minY + 1, width: 1, height: rect.height - 2)
    fill(side, with: "│", role)
    fill(
      Rect(x: rect.maxX - 1, y: side.minY, width: 1, height: side.height),
      with: "│",
      role
    )
  }

  /// Draws a horizontal line across a rectangle at a row.
  public mutating func drawRule(_ rect: Rect, y: Int, _ role: StyleRole) {
    fill(Rect(x: rect.minX, y: y, width: rect.width, height: 1), with: "─", role)
  }

  private mutating func drawEdge(
    _ rect: Rect,
    y: Int,
    _ left: VisibleText,
    _ right: VisibleText,
    _ role: StyleRole
  ) {
    draw(left, role, at: Point(x: rect.minX, y: y))
    drawRule(Rect(x: rect.minX + 1, y: y, width: rect.width - 2, height: 1), y: y, role)
    draw(right, role, at: Point(x: rect.maxX - 1, y: y))
  }
}
