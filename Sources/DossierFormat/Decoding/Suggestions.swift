/// Finds the word that somebody meant, within a bounded amount of work for one file.
struct Suggestions {
  private var comparisonsLeft = 500_000

  /// The word nearest to a text, where so few letters differ that it may be meant.
  mutating func closest(to text: String, among words: some Collection<String>) -> String? {
    guard comparisonsLeft >= words.count, text.utf8.count <= 64 else { return nil }
    comparisonsLeft -= words.count
    let wanted = Array(text.utf8)
    var best: String?
    var most = wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
    for word in words where abs(word.utf8.count - wanted.count) <= most {
      let distance = Suggestions.distance(wanted, Array(word.utf8), most: most)
      guard distance <= most, best == nil || distance < most else { continue }
      (best, most) = (word, distance)
    }
    return best
  }

  /// Damerau's distance (optimal string alignment) of two words; more than `most` where it is.
  static func distance(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1..<(left.count + 1) {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      var least = row
      for column in 1..<(right.count + 1) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current.append(value)
        least = min(least, value)
      }
      if least > most { return most + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
