extension RandomAccessCollection {
  /// The first index from which on all elements have a property that those before it lack.
  package func partitioningIndex(where belongsAbove: (Element) -> Bool) -> Index {
    var (start, length) = (startIndex, count)
    while length > 0 {
      let middle = index(start, offsetBy: length / 2)
      if belongsAbove(self[middle]) {
        length /= 2
      } else {
        start = index(after: middle)
        length -= length / 2 + 1
      }
    }
    return start
  }
}
