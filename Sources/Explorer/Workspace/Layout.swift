import TerminalUI

/// Where everything stands on a screen of a size.
struct Layout: Hashable, Sendable {
  /// The smallest screen that anything is shown on.
  static let minimum = Size(width: 20, height: 6)
  /// From this width on, all lists stand beside the main pane.
  static let wideWidth = 100
  /// From this width on, one list stands beside the main pane.
  static let narrowWidth = 60

  /// Where each list pane is; `nil` if it is not shown.
  private(set) var lists: [Rect?]
  /// Where the main pane is; `nil` if it is not shown.
  private(set) var main: Rect?
  /// The row of the title line; `nil` if there is no room for one.
  let header: Int?
  /// The row of the last line.
  let footer: Int
  /// What lies between them.
  let body: Rect

  /// Whether anything can be shown on a screen.
  static func fits(_ size: Size) -> Bool {
    size.width >= minimum.width && size.height >= minimum.height
  }

  /// Lays out a screen; `nil` if it is too small.
  init?(size: Size, workspace: Workspace) {
    guard Layout.fits(size) else { return nil }
    header = size.height >= 10 ? 0 : nil
    footer = size.height - 1
    lists = workspace.lists.map { _ in nil }
    let top = header == nil ? 0 : 1
    body = Rect(x: 0, y: top, width: size.width, height: footer - top)
    if workspace.isZoomed || size.width < Layout.narrowWidth {
      showOnly(workspace.focus)
    } else {
      showBoth(workspace)
    }
  }

  private mutating func showOnly(_ focus: Focus) {
    switch focus {
    case .list(let index): lists[index] = body
    case .main: main = body
    }
  }

  private mutating func showBoth(_ workspace: Workspace) {
    let width = max(min(32, body.width * 2 / 5), min(body.width * 3 / 10, 52))
    main = Rect(x: width, y: body.minY, width: body.width - width, height: body.height)
    let count = lists.count
    // Stacked panes share the border between them.
    let content = body.height - count - 1
    let isFolded = body.width < Layout.wideWidth || content < 3 * count
    var y = body.minY
    for index in lists.indices {
      let rows =
        if isFolded {
          index == workspace.lastList ? content : 0
        } else {
          content / count + (index < content % count ? 1 : 0)
        }
      lists[index] = Rect(x: 0, y: y, width: width, height: rows + 2)
      y += rows + 1
    }
  }

  /// The rows of text in a pane.
  static func contentHeight(_ rect: Rect) -> Int { max(1, rect.height - 2) }
}
