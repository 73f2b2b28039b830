/// Checks that no character has more combining marks than anyone writes.
///
/// Comparing and hashing texts sorts the marks of each character first, in quadratic time.
struct MarkCheck {
  let limit: Int

  /// Whether no character has more marks than the limit.
  func allows(_ text: ArraySlice<UInt8>) -> Bool {
    longRuns(of: text).allSatisfy { run in
      var marks = 0
      for scalar in String(decoding: text[run], as: UTF8.self).unicodeScalars {
        marks = MarkCheck.isMark(scalar) ? marks + 1 : 0
        if marks > limit { return false }
      }
      return true
    }
  }

  /// The text without the marks that exceed the limit; `nil` if there are none.
  func capped(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard !allows(text) else { return nil }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var end = text.startIndex
    for run in longRuns(of: text) {
      kept += text[end..<run.lowerBound]
      end = run.upperBound
      var marks = 0
      for scalar in String(decoding: text[run], as: UTF8.self).unicodeScalars {
        marks = MarkCheck.isMark(scalar) ? marks + 1 : 0
        if marks <= limit { kept += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
      }
    }
    return kept + text[end...]
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// The runs of bytes beyond ASCII that are long enough for too many marks, each of which takes
  /// two bytes or more; in most texts there are none.
  private func longRuns(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    let shortest = max(1, 2 * limit)
    var runs: [Range<Int>] = []
    var sample = text.startIndex
    while sample < text.endIndex {
      guard text[sample] >= 0x80 else {
        sample += shortest
        continue
      }
      let floor = runs.last?.upperBound ?? text.startIndex
      var start = sample
      while start > floor, text[start - 1] >= 0x80 { start -= 1 }
      var end = sample
      while end < text.endIndex, text[end] >= 0x80 { end += 1 }
      if end - start >= shortest { runs.append(start..<end) }
      sample = end + shortest
    }
    return runs
  }
}
