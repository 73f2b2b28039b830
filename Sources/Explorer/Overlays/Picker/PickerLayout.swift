import TerminalUI

/// Where the parts of a picker are.
struct PickerLayout {
  /// The frame around the list.
  let box: Rect
  /// Where the chosen row is previewed; `nil` if there is no room beside the box.
  private(set) var preview: Rect?
  /// What is typed.
  private(set) var field: Rect?
  /// What is said about the rows before they are listed.
  private(set) var remarks: Rect?
  let rows: Rect
  /// What is said about the chosen row; `nil` if there is no room or nothing chosen.
  private(set) var detail: Rect?
  /// Whether a line separates the detail from the list.
  private(set) var hasRule = false

  init(_ body: Rect, _ picker: Picker<some PickerSource>) {
    switch type(of: picker.source).shape {
    case .fitted:
      box = body
      rows = body.inset(x: 2, y: 1)
    case .full(let detail, let hasField, let hasPreview):
      let hasPreview = hasPreview && body.width >= Layout.wideWidth
      let width = hasPreview ? body.width * 11 / 20 : body.width
      box = Rect(x: body.minX, y: body.minY, width: width, height: body.height)
      let inside = box.inset(x: 2, y: 1)
      func part(_ y: Int, _ height: Int) -> Rect {
        Rect(x: inside.minX, y: inside.minY + y, width: inside.width, height: max(0, height))
      }
      let room =
        picker.selection == nil
        ? PickerDetail(height: 0, hasRule: false) : detail(inside.height)
      let bottom = inside.height - room.height - (room.hasRule ? 1 : 0)
      var top = 0
      if hasField {
        field = part(0, 1)
        let wanted = picker.source.remarks(width: inside.width).count
        let height = max(1, min(wanted, bottom - 1 - min(picker.source.rows.count, 3)))
        remarks = part(1, height)
        top = 1 + height
      }
      rows = part(top, bottom - top)
      if room.height > 0 { self.detail = part(inside.height - room.height, room.height) }
      hasRule = room.hasRule
      if hasPreview {
        preview = Rect(
          x: box.maxX,
          y: body.minY,
          width: body.width - width,
          height: body.height
        )
      }
    }
  }
}
