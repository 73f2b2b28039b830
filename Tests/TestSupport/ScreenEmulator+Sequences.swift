import TerminalUI

extension ScreenEmulator {
  mutating func obey(_ control: UInt8) {
    switch control {
    case 0x07: break
    case 0x08:
      cursor.x = max(0, cursor.x - 1)
    case 0x09:
      cursor.x = min(size.width - 1, (cursor.x / 8 + 1) * 8)
    case 0x0A:
      lineFeed()
    case 0x0D:
      cursor.x = 0
    default: unknown.append("control \(control)")
    }
    isWrapPending = false
  }

  mutating func obey(_ sequence: ControlSequence) {
    let isText = sequence.introducer == "[" && (sequence.last == UInt8(ascii: "m"))
    if !isText, sequence.last != UInt8(ascii: "b") { isWrapPending = false }
    guard sequence.introducer == "[" else { return obeyShort(sequence) }
    switch Unicode.Scalar(sequence.last) {
    case "A": cursor.y = max(0, cursor.y - sequence.count())
    case "B": cursor.y = min(size.height - 1, cursor.y + sequence.count())
    case "C": cursor.x = min(size.width - 1, cursor.x + sequence.count())
    case "D": cursor.x = max(0, cursor.x - sequence.count())
    case "G": cursor.x = min(size.width, sequence.count()) - 1
    case "d": cursor.y = min(size.height, sequence.count()) - 1
    case "H":
      cursor.y = min(size.height, sequence.count()) - 1
      cursor.x = min(size.width, sequence.count(1)) - 1
    case "J": eraseScreen(sequence.numbers.first ?? 0)
    case "K": eraseLine(sequence.numbers.first ?? 0)
    case "X": blank(cursor.x..<min(size.width, cursor.x + sequence.count()), y: cursor.y)
    case "P": deleteCharacters(sequence.count())
    case "@": insertCharacters(sequence.count())
    case "L": scrollDown(from: cursor.y, sequence.count())
    case "M": scrollUp(from: cursor.y, sequence.count())
    case "S": scrollUp(from: scroll.lowerBound, sequence.count())
    case "T": scrollDown(from: scroll.lowerBound, sequence.count())
    case "b": repeatLast(sequence.count())
    case "r":
      let bottom = sequence.numbers.count > 1 ? min(sequence.count(1), size.height) : size.height
      scroll = min(sequence.count(), bottom) - 1...bottom - 1
      cursor = Point(x: 0, y: 0)
    case "m": setLook(sequence.parameters)
    case "h", "l": setModes(sequence, isOn: sequence.last == UInt8(ascii: "h"))
    case "t": break
    default: unknown.append(sequence.description)
    }
  }

  private mutating func obeyShort(_ sequence: ControlSequence) {
    switch Unicode.Scalar(sequence.last) {
    case "7": saved = cursor
    case "8": cursor = saved
    case "=", ">": break
    case "M":
      if cursor.y == scroll.lowerBound {
        scrollDown(from: scroll.lowerBound, 1)
      } else {
        cursor.y = max(0, cursor.y - 1)
      }
    default: unknown.append(sequence.description)
    }
  }

  private mutating func setModes(_ sequence: ControlSequence, isOn: Bool) {
    guard sequence.isPrivate else { return }
    for number in sequence.numbers {
      modes[number] = isOn
      if number == 1049, isOn { eraseScreen(2) }
    }
  }

  private mutating func setLook(_ parameters: String) {
    var rest = parameters.split(separator: ";").map(String.init)
    if rest.isEmpty { look = [] }
    while !rest.isEmpty {
      let first = rest.removeFirst()
      switch Int(first) ?? 0 {
      case 0: look = []
      case 22: look.subtract(["1", "2"])
      case 23, 24, 27: look.remove(String(first.dropFirst()))
      case 39: look = look.filter { !$0.hasPrefix("3") && !$0.hasPrefix("9") || $0 == "3" }
      case 49: look = look.subtracting(background)
      case 38, 48:
        let count = rest.first == "5" ? 2 : 4
        look = look.filter { !$0.hasPrefix(first + ";") }
        look.insert(([first] + rest.prefix(count)).joined(separator: ";"))
        rest.removeFirst(min(count, rest.count))
      default: look.insert(first)
      }
    }
  }

  private mutating func blank(_ columns: Range<Int>, y: Int) {
    for x in columns { cells[y][x] = Cell(look: background) }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: blank(cursor.x..<size.width, y: cursor.y)
    case 1: blank(0..<cursor.x + 1, y: cursor.y)
    default: blank(0..<size.width, y: cursor.y)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let rows = part == 0 ? cursor.y + 1..<size.height : part == 1 ? 0..<cursor.y : 0..<size.height
    for y in rows { blank(0..<size.width, y: y) }
  }

  private mutating func deleteCharacters(_ count: Int) {
    let count = min(count, size.width - cursor.x)
    cells[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
    cells[cursor.y] += Array(repeating: Cell(look: background), count: count)
  }

  private mutating func insertCharacters(_ count: Int) {
    let count = min(count, size.width - cursor.x)
    cells[cursor.y].insert(
      contentsOf: Array(repeating: Cell(look: background), count: count),
      at: cursor.x
    )
    cells[cursor.y].removeLast(count)
  }
}
