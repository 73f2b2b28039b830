/// A style's colours as colour numbers of a terminal of a certain depth.
public struct ReducedColors: Hashable, Sendable {
  /// The number of the foreground colour; -1 is the terminal's default.
  public let foreground: Int32
  /// The number of the background colour; -1 is the terminal's default.
  public let background: Int32
  /// Whether the text must be bold, because a terminal of eight colours has no other bright ones.
  public let isBright: Bool

  /// Whether both colours are the terminal's default.
  public var isDefault: Bool { foreground == -1 && background == -1 }

  /// Finds the nearest colours that a depth has.
  ///
  /// If foreground and background become the same colour, the foreground becomes black or white
  /// so that the text stays readable.
  public init(_ style: Style, depth: TerminalTraits.ColorDepth) {
    let front = style.foreground?.number(depth) ?? -1
    let back = style.background?.number(depth) ?? -1
    // With eight colours, a bright foreground is a plain one in bold; backgrounds cannot be bright.
    let hasBright = depth != .eight
    let foreground = hasBright || front < 8 ? front : front - 8
    background = hasBright || back < 8 ? back : back - 8
    let clash = front != -1 && foreground == background
    let isDark = [0, 1, 4, 5, 8].contains(background)
    isBright = !clash && !hasBright && front >= 8
    self.foreground = !clash ? foreground : isDark ? 7 : 0
  }
}

extension Color {
  /// The number of the nearest colour that a depth has; -1 is the terminal's default.
  func number(_ depth: TerminalTraits.ColorDepth) -> Int32 {
    switch (self, depth) {
    case (.terminalDefault, _), (_, .none): -1
    case (.ansi(let index), .direct) where index >= 8:
      // Direct colour keeps palette numbers for the first eight colours only.
      Color.packed(Color.sixteen[Int(index & 15)])
    case (.ansi(let index), _): Int32(index & 15)
    case (.rgb(let red, let green, let blue), .direct): Color.packed((red, green, blue))
    case (.rgb(let red, let green, let blue), .indexed): Color.indexed(red, green, blue)
    case (.rgb(let red, let green, let blue), .sixteen),
      (.rgb(let red, let green, let blue), .eight):
      Color.nearest((red, green, blue))
    }
  }

  private typealias Channels = (red: UInt8, green: UInt8, blue: UInt8)

  /// xterm's defaults for the sixteen colours; users often change them.
  private static let sixteen: [Channels] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// Packs red, green and blue into one number.
  ///
  /// Numbers below 8 mean the first eight palette colours, so the darkest blues become 8.
  private static func packed(_ color: Channels) -> Int32 {
    let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return value == 0 ? 0 : max(8, value)
  }

  /// The nearest colour of the 6 by 6 by 6 cube and the 24 greys.
  ///
  /// The first sixteen colours are left out, because users change them.
  private static func indexed(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    var best = (number: 16, distance: Int.max)
    for number in 16..<256 {
      let distance = distance((red, green, blue), fixed(number))
      if distance < best.distance { best = (number, distance) }
    }
    return Int32(best.number)
  }

  /// The colour that every terminal of 256 colours shows for a number from 16 on.
  private static func fixed(_ number: Int) -> Channels {
    if number >= 232 {
      let level = UInt8(8 + 10 * (number - 232))
      return (level, level, level)
    }
    let cube = number - 16
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static func level(_ step: Int) -> UInt8 {
    step == 0 ? 0 : UInt8(55 + 40 * step)
  }

  private static func nearest(_ wanted: Channels) -> Int32 {
    var best = 0
    for index in sixteen.indices
    where distance(wanted, sixteen[index]) < distance(wanted, sixteen[best]) {
      best = index
    }
    return Int32(best)
  }

  private static func distance(_ one: Channels, _ other: Channels) -> Int {
    let red = Int(one.red) - Int(other.red)
    let green = Int(one.green) - Int(other.green)
    let blue = Int(one.blue) - Int(other.blue)
    // Eyes distinguish greens best and blues least.
    return 3 * red * red + 6 * green * green + blue * blue
  }
}
