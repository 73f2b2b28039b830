/// What a part of the explorer's screen stands for, for the pointer, link labels and the cursor.
enum RegionTarget: Hashable, Sendable {
  /// A pane: its border and whatever has no region of its own in it.
  case pane(Focus)
  /// A tab of a pane: a list, or a view of the main pane.
  case tab(Focus, Int)
  /// A row of a list, by the position of its entry.
  case row(list: Int, entry: Int)
  /// A line of the main pane's content.
  case line(Int)
  /// A link of the main pane's content, by its number.
  case link(Int)
  /// The track of a pane's scrollbar.
  case scrollbar(Focus)
  /// The border between the lists and the main pane.
  case divider
  /// A hint in the footer.
  case hint(Command.ID)
  /// The top overlay: its border and whatever has no region of its own in it.
  case overlay
  /// A row of the top overlay.
  case overlayRow(Int)
  /// The text that is typed into the top overlay.
  case overlayField
  /// The track of the top overlay's scrollbar.
  case overlayScrollbar
  /// The top overlay's preview.
  case overlayPreview
}
