/// Sorts numbers by their upper 32 bits, in time that grows with their count alone.
enum RadixSort {
  static func sort(_ numbers: inout [UInt64]) {
    var other = [UInt64](repeating: 0, count: numbers.count)
    for shift in [UInt64(32), 43, 54] {
      var starts = [Int](repeating: 0, count: 2049)
      for number in numbers { starts[Int(number >> shift & 0x7FF) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for number in numbers {
        let digit = Int(number >> shift & 0x7FF)
        other[starts[digit]] = number
        starts[digit] += 1
      }
      swap(&numbers, &other)
    }
  }
}
