import TerminalUI

/// Where the parts of a search stand.
struct PickerLayout {
  /// The frame around what is typed and found.
  let box: Rect
  /// Where the chosen entry is shown; nil where there is no room beside the box.
  let preview: Rect?
  let field: Rect
  /// What is said of the results before they are listed.
  let remarks: Rect
  let rows: Rect
  /// Why the chosen result is there; nil where there is no room or nothing chosen.
  let detail: Rect?

  init(_ body: Rect, _ picker: SearchPicker) {
    let hasPreview = body.width >= Layout.wideWidth
    let width = hasPreview ? body.width * 11 / 20 : body.width
    box = Rect(x: body.minX, y: body.minY, width: width, height: body.height)
    preview =
      hasPreview
      ? Rect(x: width, y: body.minY, width: body.width - width, height: body.height) : nil
    let inside = box.inset(x: 2, y: 1)
    func part(_ y: Int, _ height: Int) -> Rect {
      Rect(x: inside.minX, y: inside.minY + y, width: inside.width, height: max(0, height))
    }
    field = part(0, 1)
    // On a high screen a line sets the reason apart.
    let detailHeight = inside.height >= 12 ? 3 : inside.height >= 8 ? 2 : 0
    let hasDetail = detailHeight > 0 && picker.chosen != nil
    let bottom = inside.height - (hasDetail ? detailHeight + (inside.height >= 12 ? 1 : 0) : 0)
    let wanted = picker.remarkLines(width: inside.width).count
    let remarkHeight = max(1, min(wanted, bottom - 1 - min(picker.rows.count, 3)))
    remarks = part(1, remarkHeight)
    rows = part(1 + remarkHeight, bottom - 1 - remarkHeight)
    detail = hasDetail ? part(inside.height - detailHeight, detailHeight) : nil
  }
}
