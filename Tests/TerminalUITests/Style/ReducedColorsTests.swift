import Testing

@testable import TerminalUI

@Suite struct ReducedColorsTests {
  private func front(_ color: Color, _ depth: TerminalTraits.ColorDepth) -> Int32 {
    ReducedColors(Style(foreground: color), depth: depth).foreground
  }

  @Test func `direct colour keeps what was asked for`() {
    #expect(front(.rgb(0x12, 0x34, 0x56), .direct) == 0x123456)
    #expect(front(.rgb(0, 0, 3), .direct) == 8)
    #expect(front(.ansi(3), .direct) == 3)
    #expect(front(.ansi(9), .direct) == 0xFF0000)
  }

  @Test(
    arguments: [
      (Color.rgb(0, 0, 0), 16), (.rgb(255, 255, 255), 231), (.rgb(255, 0, 0), 196),
      (.rgb(96, 134, 170), 67), (.rgb(127, 129, 128), 244), (.rgb(9, 9, 9), 232), (.ansi(12), 12),
      (.terminalDefault, -1),
    ] as [(Color, Int32)]
  )
  func `of 256 colours the nearest is taken`(color: Color, number: Int32) {
    #expect(front(color, .indexed) == number)
  }

  @Test func `a colour that is one of the 256 is kept`() {
    for red in [UInt8(0), 95, 135, 175, 215, 255] {
      for (step, blue) in [UInt8(0), 95, 135, 175, 215, 255].enumerated() {
        let number = front(.rgb(red, 215, blue), .indexed)
        #expect(number == 16 + 36 * (red == 0 ? 0 : (Int32(red) - 55) / 40) + 24 + Int32(step))
      }
    }
    for step in 0..<24 {
      let level = UInt8(8 + 10 * step)
      #expect(front(.rgb(level, level, level), .indexed) == Int32(232 + step))
    }
  }

  @Test func `bright colours of eight are bold`() {
    let colors = ReducedColors(Style(foreground: .ansi(9), background: .ansi(4)), depth: .eight)
    #expect((colors.foreground, colors.background) == (1, 4))
    #expect(colors.isBright)
  }

  @Test func `text never takes the colour of its background`() {
    let style = Style(foreground: .rgb(10, 10, 10), background: .rgb(0, 0, 0))
    #expect(ReducedColors(style, depth: .sixteen).foreground == 7)
    #expect(ReducedColors(style, depth: .sixteen).background == 0)
    #expect(!ReducedColors(style, depth: .direct).isDefault)
    #expect(ReducedColors(style, depth: .none).isDefault)
  }

  @Test(
    arguments: [
      (Color.rgb(0, 0, 0), 0), (.rgb(255, 255, 255), 15), (.rgb(250, 10, 10), 9),
      (.rgb(200, 5, 5), 1), (.rgb(120, 130, 125), 8), (.ansi(12), 12), (.terminalDefault, -1),
    ] as [(Color, Int32)]
  )
  func `of sixteen colours the nearest is taken`(color: Color, number: Int32) {
    #expect(front(color, .sixteen) == number)
  }

  @Test func `a bright background of eight is its plain colour, and not bold`() {
    let colors = ReducedColors(Style(foreground: .ansi(3), background: .ansi(12)), depth: .eight)
    #expect((colors.foreground, colors.background) == (3, 4))
    #expect(!colors.isBright)
  }

  @Test(
    arguments: [
      (0, 7), (1, 7), (2, 0), (3, 0), (4, 7), (5, 7), (6, 0), (7, 0), (8, 7), (15, 0),
    ] as [(UInt8, Int32)]
  )
  func `text of its background's colour becomes black or white, whichever is readable`(
    number: UInt8,
    foreground: Int32
  ) {
    let style = Style(foreground: .ansi(number), background: .ansi(number))
    #expect(ReducedColors(style, depth: .sixteen).foreground == foreground)
  }

  @Test func `bright text on its plain colour is readable on a terminal of eight`() {
    let colors = ReducedColors(Style(foreground: .ansi(12), background: .ansi(4)), depth: .eight)
    #expect((colors.foreground, colors.background) == (7, 4))
    #expect(!colors.isBright)
  }

  @Test func `what the theme leaves to the terminal stays its own`() {
    for depth in [TerminalTraits.ColorDepth.eight, .sixteen, .indexed, .direct] {
      #expect(ReducedColors(Style(), depth: depth).isDefault)
      let style = Style(foreground: .terminalDefault, background: .terminalDefault)
      #expect(ReducedColors(style, depth: depth).isDefault)
    }
  }
}
