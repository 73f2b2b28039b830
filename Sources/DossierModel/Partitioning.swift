extension RandomAccessCollection {
  /// The index of the first element that belongs above, by binary search; the end if there is none.
  ///
  /// Every element after one that belongs above must belong above too.
  @inlinable
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
