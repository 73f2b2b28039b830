@testable import TerminalUI

extension Screen {
  /// An empty screen of the role 0.
  init(_ width: Int, _ height: Int) {
    self.init(size: Size(width: width, height: height), role: StyleRole(0))
  }

  /// The characters of each row, spaces and marks included.
  var text: [String] { rows.map { $0.characters(in: $0.cells.indices) } }
}
