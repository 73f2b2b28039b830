import Diagnostics
import DossierModel

/// How an editor is given the line to start at.
enum LineConvention {
  /// `+12 file`, which most editors understand.
  case plus
  /// `file:12:3`.
  case suffix
  /// `--goto file:12:3`.
  case goto
  /// `--line 12 file`.
  case option

  /// The convention of an editor, by the name of its program.
  init(_ program: String) {
    let name = program.split(separator: "/").last.map(String.init) ?? program
    self = LineConvention.others[name] ?? .plus
  }

  private static let others: [String: LineConvention] = [
    "code": .goto, "code-insiders": .goto, "codium": .goto, "vscodium": .goto, "cursor": .goto,
    "windsurf": .goto, "hx": .suffix, "helix": .suffix, "subl": .suffix, "sublime_text": .suffix,
    "zed": .suffix, "zeditor": .suffix, "idea": .option, "pycharm": .option, "clion": .option,
    "kate": .option, "mate": .option,
  ]

  /// The arguments that open a file at a place, as bytes with a zero after them.
  func arguments(for file: FileName, at place: Place) -> [[CChar]] {
    // A name that starts like an option would be taken for one.
    let isBare = file.bytes.first.map { $0 == 0x2D || $0 == 0x2B } ?? false
    let path = (isBare ? [0x2E, 0x2F] : []) + file.bytes
    let suffixed = path.dropLast() + Array(":\(place.line):\(place.column)".utf8CString)
    return switch self {
    case .plus: [Array("+\(place.line)".utf8CString), path]
    case .suffix: [Array(suffixed)]
    case .goto: [Array("--goto".utf8CString), Array(suffixed)]
    case .option: [Array("--line".utf8CString), Array("\(place.line)".utf8CString), path]
    }
  }
}
