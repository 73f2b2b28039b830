/// A style's colours as the numbers that a terminal of a certain depth knows them by.
public struct ReducedColors: Hashable, Sendable {
  /// The number of the text's colour; -1 is the terminal's own.
  public let foreground: Int32
  /// The number of the colour behind the text; -1 is the terminal's own.
  public let background: Int32
  /// Whether the text is to be bold, because its colour is a bright one of eight.
  public let isBright: Bool

  /// Whether both colours are the terminal's own.
  public var isDefault: Bool { foreground == -1 && background == -1 }

  /// Creates the nearest colours that a depth has.
  ///
  /// Two colours that fall together are both left to the terminal, so that text stays readable.
  public init(_ style: Style, depth: TerminalTraits.ColorDepth) {
    let front = style.foreground?.number(depth) ?? -1
    let back = style.background?.number(depth) ?? -1
    // Of eight colours the bright ones are the others in bold, and backgrounds have none.
    let hasBright = depth != .eight
    isBright = !hasBright && front >= 8
    let ahead = hasBright || front < 8 ? front : front - 8
    let behind = hasBright || back < 8 ? back : back - 8
    let clash = front != -1 && ahead == behind
    foreground = clash ? -1 : ahead
    background = clash ? -1 : behind
  }
}

extension Color {
  /// The number of the nearest colour that a depth has; -1 is the terminal's own.
  func number(_ depth: TerminalTraits.ColorDepth) -> Int32 {
    switch (self, depth) {
    case (.terminalDefault, _), (_, .none): -1
    case (.ansi(let index), .direct) where index >= 8:
      // Terminals with direct colour keep numbers for the first eight only.
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

  /// xterm's own choice of the sixteen, which users change.
  private static let sixteen: [Channels] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// Numbers below 8 mean the first eight colours, so that the darkest blues become the next.
  private static func packed(_ color: Channels) -> Int32 {
    let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return value == 0 ? 0 : max(8, value)
  }

  /// The nearest of the 6 by 6 by 6 cube and the 24 greys behind the first sixteen.
  private static func indexed(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int32 {
    let steps = [red, green, blue].map(step)
    let levels = steps.map { UInt8($0 == 0 ? 0 : 55 + 40 * $0) }
    let cube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = min(23, max(0, (mean - 3) / 10))
    let level = UInt8(8 + 10 * grey)
    let wanted = (red, green, blue)
    let isGrey =
      distance(wanted, (level, level, level)) < distance(wanted, (levels[0], levels[1], levels[2]))
    return Int32(isGrey ? 232 + grey : cube)
  }

  private static func step(_ channel: UInt8) -> Int {
    channel < 48 ? 0 : channel < 115 ? 1 : (Int(channel) - 35) / 40
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
    // Eyes tell greens apart best and blues least.
    return 3 * red * red + 6 * green * green + blue * blue
  }
}
