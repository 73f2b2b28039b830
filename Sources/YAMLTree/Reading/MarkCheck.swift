/// Checks that no character has more combining marks than anyone writes.
///
/// Comparing and hashing texts sorts the marks of each character first, in quadratic time.
struct MarkCheck {
  let limit: Int

  func allows(_ text: ArraySlice<UInt8>) -> Bool {
    // A mark takes two bytes or more, none of them ASCII: too many cannot hide between samples.
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
