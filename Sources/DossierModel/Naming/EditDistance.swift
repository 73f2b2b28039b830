/// How many letters two spellings differ by: changed, added, left out, or swapped with a neighbour.
public enum EditDistance {
  /// Damerau's distance (optimal string alignment) of two words; `nil` if it is more than `most`.
  ///
  /// Inlinable, because a search compares thousands of words with every key.
  @inlinable
  public static func between<Letter: Equatable>(
    _ left: [Letter],
    _ right: [Letter],
    most: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for row in 1..<left.count + 1 {
      current[0] = row
      var least = row
      for column in 1..<right.count + 1 {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = value
        least = min(least, value)
      }
      if least > most { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= most ? last[right.count] : nil
  }
}
