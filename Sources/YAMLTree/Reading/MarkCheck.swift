/// Looks for characters with more combining marks than anybody writes.
///
/// Whatever compares or hashes texts puts the marks of a character into an order first, which takes
/// the square of their number.
struct MarkCheck {
  let limit: Int

  func allows(_ text: ArraySlice<UInt8>) -> Bool {
    // Marks are beyond ASCII, two bytes at least: too many of them cannot hide between samples.
    var sample = text.startIndex
    while sample < text.endIndex {
      if text[sample] >= 0x80 { return allowsEach(text) }
      sample += max(1, limit)
    }
    return true
  }

  private func allowsEach(_ text: ArraySlice<UInt8>) -> Bool {
    var marks = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > limit { return false }
    }
    return true
  }
}
