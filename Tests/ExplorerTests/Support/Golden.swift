import Explorer
import TerminalUI
import Testing

/// A screen as text: its rows, a grid of one letter for each role, and what the letters mean.
struct Golden {
  let text: String

  init(_ screen: Screen) {
    var letters = Letters()
    let rows = screen.rows.map(\.text)
    let roles = screen.rows.map { row in
      String(row.cells.map { letters.letter(for: $0) }).trimmedEnd
    }
    let cursor = screen.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
    let parts: [[String]] = [
      ["\(screen.size.width)x\(screen.size.height), \(cursor)"], rows.map(\.trimmedEnd), roles,
      letters.legend,
    ]
    text = parts.map { $0.joined(separator: "\n") }.joined(separator: "\n----\n") + "\n"
  }

  /// Compares with the golden of a name, or records it where the environment asks for that.
  func check(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = Golden.folder + "/" + name + ".txt"
    let recorded = TextFile.read(path)
    if TextFile.isRecording, recorded != text {
      try TextFile.write(text, to: path)
      Issue.record("recorded \(name); look at the difference", sourceLocation: sourceLocation)
      return
    }
    guard let recorded else {
      Issue.record("no golden \(name); record it", sourceLocation: sourceLocation)
      return
    }
    guard recorded != text else { return }
    Issue.record(
      "\(name) differs\n\(difference(from: recorded))\nexpected:\n\(recorded)\nseen:\n\(text)",
      sourceLocation: sourceLocation
    )
  }

  private func difference(from recorded: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = zip(old, new).enumerated().first(where: { $1.0 != $1.1 }) else {
      return "one of them has more lines"
    }
    let column = zip(line.1.0, line.1.1).enumerated().first { $1.0 != $1.1 }?.offset
    return "first difference in line \(line.0 + 1), column \((column ?? 0) + 1)"
  }

  private static let folder: String = {
    let file = #filePath
    return file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/") + "/Goldens"
  }()

  private struct Letters {
    private var known: [String: Character] = [:]
    private var names: [String] = []

    mutating func letter(for cell: Cell) -> Character {
      let role = Role(cell.role)
      let emphasis = cell.emphasis.flatMap { Role($0) }
      if role == .text && emphasis == nil { return " " }
      let name = ([role, emphasis].compactMap { $0?.name }).joined(separator: " + ")
      if let letter = known[name] { return letter }
      let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
      let letter = names.count < alphabet.count ? alphabet[names.count] : "*"
      known[name] = letter
      names.append(name)
      return letter
    }

    var legend: [String] { names.map { "\(known[$0] ?? "*") \($0)" } }
  }
}

extension Screen {
  /// The screen as a terminal shows it that knows nothing but ASCII.
  var inASCII: Screen {
    var screen = Screen(size: size, role: Role.text.style)
    for (y, row) in rows.enumerated() {
      for (x, cell) in row.cells.enumerated() {
        let base = cell.width == 0 ? "?" : ASCIIForm.of(cell.base)
        let text = VisibleText(String(Character(base)))
        screen.draw(text, cell.role, emphasis: cell.emphasis, at: Point(x: x, y: y))
      }
    }
    screen.cursor = cursor
    return screen
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedEnd: String {
    var rest = Substring(self)
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
