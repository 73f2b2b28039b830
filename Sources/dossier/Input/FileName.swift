/// The name of a file as the system knows it: bytes, which need not be text.
struct FileName {
  /// The bytes with a zero after them.
  let bytes: [CChar]

  /// Finds the bytes of a name that was read as text from the command line.
  init(_ text: String) {
    bytes = FileName.argument(endingIn: text) ?? Array(text.utf8CString)
  }

  /// The bytes of the argument that gave a text, if the text is not what the argument says.
  private static func argument(endingIn text: String) -> [CChar]? {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      let shown = unsafe String(cString: argument)
      guard shown.utf8.suffix(text.utf8.count).elementsEqual(text.utf8) else { continue }
      // An option may stand before its value in one argument; it is ASCII.
      var place = unsafe argument + (shown.utf8.count - text.utf8.count)
      var bytes: [CChar] = []
      while unsafe place.pointee != 0 {
        unsafe bytes.append(place.pointee)
        unsafe place += 1
      }
      return bytes + [0]
    }
    return nil
  }
}
