/// A program's output after a key.
struct Answer {
  /// The time from the key to the last byte; `nil` if nothing came.
  let milliseconds: Double?
  let bytes: Int
  /// Whether the screen was erased and sent in full.
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
