import CNcursesw
import TerminalUI

/// The looks of a theme on this terminal, each made when it is first used.
struct Palette {
  /// How curses shows the cells of a role.
  struct Look {
    /// An empty cell.
    var cell = cchar_t()
    /// The background, if nothing else of an empty cell is visible; `nil` if it is underlined or
    /// reversed.
    var background: Int32?
  }

  private let depth: TerminalTraits.ColorDepth
  private var theme: Theme?
  private var looks: [UInt32: Look] = [:]
  private var pairs: [ReducedColors: Int32] = [:]
  private var lastKey: UInt32 = .max
  private var lastLook = Look()

  init(depth: TerminalTraits.ColorDepth) {
    self.depth = depth
  }

  /// Uses a theme; returns whether it differs from the last one.
  mutating func use(_ theme: Theme) -> Bool {
    guard self.theme != theme else { return false }
    self.theme = theme
    looks = [:]
    lastKey = .max
    return true
  }

  /// The look of a role.
  mutating func look(_ role: StyleRole, _ emphasis: StyleRole?) -> Look {
    let key = UInt32(role.number) | (emphasis.map { UInt32($0.number) << 8 | 1 << 16 } ?? 0)
    if key == lastKey { return lastLook }
    let look: Look
    if let known = looks[key] {
      look = known
    } else {
      look = make(role, emphasis)
      looks[key] = look
    }
    (lastKey, lastLook) = (key, look)
    return look
  }

  private mutating func make(_ role: StyleRole, _ emphasis: StyleRole?) -> Look {
    var style = theme?.style(for: role, emphasis: emphasis) ?? Style()
    if depth == .none, let emphasis, let top = theme?.style(for: emphasis),
      top.background != nil, top.attributes.isEmpty
    {
      style.attributes.insert(.reverse)
    }
    let colors = ReducedColors(style, depth: depth)
    if colors.isBright { style.attributes.insert(.bold) }
    var look = Look()
    unsafe ncurses_make_cell(&look.cell, Palette.attributes(style.attributes), pair(colors))
    if style.attributes.isDisjoint(with: [.underline, .reverse]) {
      look.background = colors.background
    }
    return look
  }

  private mutating func pair(_ colors: ReducedColors) -> Int32 {
    if colors.isDefault { return 0 }
    if let known = pairs[colors] { return known }
    let pair = Int32(pairs.count + 1)
    guard pair < ncurses_color_pairs(),
      ncurses_set_pair(pair, colors.foreground, colors.background) == OK
    else { return 0 }
    pairs[colors] = pair
    return pair
  }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= ncurses_attribute_bold() }
    if attributes.contains(.dim) { result |= ncurses_attribute_dim() }
    if attributes.contains(.italic) { result |= ncurses_attribute_italic() }
    if attributes.contains(.underline) { result |= ncurses_attribute_underline() }
    if attributes.contains(.reverse) { result |= ncurses_attribute_reverse() }
    return result
  }
}
