import CNcursesw
import Testing

@testable import TerminalUI

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Curses lays out with the C library's widths: where they differ from ours, a row would shift.
@Suite struct CellWidthTests {
  private static func isUnicode() -> Bool {
    ["C.UTF-8", "C.utf8", "en_US.UTF-8"].contains { (name: String) in
      unsafe setlocale(LC_CTYPE, name) != nil
    }
  }

  private var scalars: some Sequence<Unicode.Scalar> {
    (0xA0..<0x110000 as Range<UInt32>).lazy.compactMap(Unicode.Scalar.init)
  }

  @Test func `no character is wider or narrower than the C library holds it to be`() throws {
    try #require(CellWidthTests.isUnicode())
    var different: [String] = []
    for scalar in scalars {
      let kind = CharacterKind(scalar)
      guard kind == .narrow || kind == .wide || kind == .mark else { continue }
      let width = Int(ncurses_cell_width(wchar_t(bitPattern: scalar.value)))
      // A library older than our table knows fewer characters; the painter replaces those.
      if width != -1, width != kind.width { different.append(String(scalar.value, radix: 16)) }
    }
    #expect(different == [])
  }

  @Test func `signs are made of characters that every library knows`() throws {
    try #require(CellWidthTests.isUnicode())
    for value in 0...0x1FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), CharacterKind(scalar) == .sign else { continue }
      let sign = VisibleText(String(scalar))
      let width = sign.string.unicodeScalars.reduce(0) {
        $0 + Int(ncurses_cell_width(wchar_t(bitPattern: $1.value)))
      }
      #expect(sign.width == width)
    }
  }
}
