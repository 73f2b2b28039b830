/// What a program did after a key.
struct Answer {
  /// From the key to the last byte; nil where nothing came.
  let milliseconds: Double?
  let bytes: Int
  /// Whether the screen was erased to be sent again.
  let isRepaint: Bool

  init(after time: Duration, _ output: [UInt8]) {
    milliseconds = output.isEmpty ? nil : time.milliseconds
    bytes = output.count
    isRepaint = Answer.erasesScreen(output)
  }

  private static func erasesScreen(_ output: [UInt8]) -> Bool {
    let erasure = Array("\u{1B}[2J".utf8)
    return output.indices.contains { output[$0...].starts(with: erasure) }
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
