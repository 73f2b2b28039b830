public import TerminalUI

/// An emulator of a terminal of the type xterm-256color.
///
/// It knows the sequences that ncurses sends to such a terminal; all others are kept in
/// ``unknown``, so that a test can fail on them.
public struct ScreenEmulator: Sendable {
  /// A character with its marks and its look.
  public struct Cell: Hashable, Sendable {
    /// The characters; empty in the second half of a wide one.
    public var text = " "
    /// The parameters of `CSI m` that apply to it, such as `1` or `48;5;74`.
    public var look: Set<String> = []
  }

  /// The size.
  public private(set) var size: Size
  /// The cells by row.
  public internal(set) var cells: [[Cell]]
  /// The position of the cursor.
  public internal(set) var cursor = Point(x: 0, y: 0)
  /// The private modes that were switched on or off, by number.
  public internal(set) var modes: [Int: Bool] = [:]
  /// Sequences that the emulator does not know.
  public internal(set) var unknown: [String] = []

  var look: Set<String> = []
  var isWrapPending = false
  var saved = Point(x: 0, y: 0)
  var last: Unicode.Scalar = " "
  var scroll: ClosedRange<Int>
  private var parser = SequenceParser()

  /// Creates an empty screen.
  public init(size: Size) {
    self.size = size
    scroll = 0...(size.height - 1)
    cells = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
  }

  /// The rows as text, without the spaces at their ends.
  public var rows: [String] {
    cells.map { row in
      var text = row.map(\.text).joined()
      while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
      return text
    }
  }

  /// The rows as one text.
  public var text: String { rows.joined(separator: "\n") }

  /// Changes the size; what no longer fits is cut off.
  public mutating func resize(_ new: Size) {
    size = new
    scroll = 0...(new.height - 1)
    let empty = Array(repeating: Cell(), count: new.width)
    cells = (0..<new.height).map { y in
      let row = cells.indices.contains(y) ? cells[y] : []
      return Array((row + empty).prefix(new.width))
    }
    cursor = Point(x: min(cursor.x, new.width - 1), y: min(cursor.y, new.height - 1))
  }

  /// Takes bytes that a program sent.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let token = parser.take(byte) else { continue }
      switch token {
      case .character(let scalar): put(scalar)
      case .control(let control): obey(control)
      case .sequence(let sequence): obey(sequence)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    if width == 0 {
      let x = isWrapPending ? cursor.x : cursor.x - 1
      let base = x > 0 && cells[cursor.y][x].text.isEmpty ? x - 1 : x
      if base >= 0 { cells[cursor.y][base].text.unicodeScalars.append(scalar) }
      return
    }
    guard width <= size.width else { return }
    if isWrapPending || cursor.x + width > size.width {
      cursor.x = 0
      lineFeed()
    }
    isWrapPending = false
    last = scalar
    set(Cell(text: String(scalar), look: look), x: cursor.x)
    if width == 2 { set(Cell(text: "", look: look), x: cursor.x + 1) }
    if cursor.x + width >= size.width {
      cursor.x = size.width - 1
      isWrapPending = true
    } else {
      cursor.x += width
    }
  }

  /// Writes the last character again, for `CSI b`.
  mutating func repeatLast(_ count: Int) {
    for _ in 0..<min(count, size.width) { put(last) }
  }

  private mutating func set(_ cell: Cell, x: Int) {
    // A terminal blanks the other half of a wide character that is overwritten.
    if cells[cursor.y][x].text.isEmpty, x > 0, !cell.text.isEmpty {
      cells[cursor.y][x - 1].text = " "
    }
    let next = x + 1
    if next < size.width, cells[cursor.y][next].text.isEmpty { cells[cursor.y][next].text = " " }
    cells[cursor.y][x] = cell
  }

  mutating func lineFeed() {
    if cursor.y == scroll.upperBound {
      scrollUp(from: scroll.lowerBound, 1)
    } else {
      cursor.y = min(size.height - 1, cursor.y + 1)
    }
  }

  mutating func scrollUp(from top: Int, _ count: Int) {
    for _ in 0..<min(count, size.height) where scroll.contains(top) {
      cells.remove(at: top)
      cells.insert(
        Array(repeating: Cell(look: background), count: size.width),
        at: scroll.upperBound
      )
    }
  }

  mutating func scrollDown(from top: Int, _ count: Int) {
    for _ in 0..<min(count, size.height) where scroll.contains(top) {
      cells.remove(at: scroll.upperBound)
      cells.insert(Array(repeating: Cell(look: background), count: size.width), at: top)
    }
  }

  /// The look of erased cells, which keep the background.
  var background: Set<String> {
    look.filter { $0.hasPrefix("48;") || $0.hasPrefix("4") && $0.utf8.count == 2 }
  }
}
