extension Lexicon {
  /// The words that have some bytes inside, not only at their beginning.
  func words(containing part: [UInt8]) -> [Int32] {
    var result: [Int32] = []
    var word = 0
    forEachPlace(of: part) { place in
      if Int(starts[word + 1]) <= place { word = self.word(at: place) }
      if place > Int(starts[word]), result.last != Int32(word) { result.append(Int32(word)) }
    }
    return result
  }

  /// Calls a function with every offset at which some bytes occur, in ascending order.
  ///
  /// Compares the first and the last byte at 32 places at once: the whole lexicon is read at every
  /// key, and there is no `memmem` in Glibc's module.
  private func forEachPlace(of part: [UInt8], _ body: (Int) -> Void) {
    guard let first = part.first, let last = part.last, bytes.count >= part.count else { return }
    let firsts = SIMD32<UInt8>(repeating: first)
    let lasts = SIMD32<UInt8>(repeating: last)
    let end = bytes.count - part.count + 1
    func check(_ places: Range<Int>) {
      for place in places where bytes[place] == first {
        if bytes[place..<place + part.count].elementsEqual(part) { body(place) }
      }
    }
    var place = 0
    unsafe bytes.withUnsafeBytes { raw in
      while place + 32 <= end {
        let heads = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
        let tails = unsafe raw.loadUnaligned(
          fromByteOffset: place + part.count - 1,
          as: SIMD32<UInt8>.self
        )
        if any((heads .== firsts) .& (tails .== lasts)) { check(place..<place + 32) }
        place += 32
      }
    }
    check(place..<end)
  }
}
