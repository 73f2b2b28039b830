import DossierModel
import TestSupport
import Testing

@Suite struct EditDistancePropertyTests {
  @Test func `it is what the definition gives, as far as is asked`() {
    var random = SeededGenerator()
    for _ in 0..<1500 {
      let (left, right) = (word(using: &random), word(using: &random))
      let plain = EditDistancePropertyTests.definition(left, right)
      let most = Int.random(in: -1...6, using: &random)
      let found = EditDistance.between(left, right, most: most)
      #expect(found == (plain <= most ? plain : nil), "seed \(random.seed): \(left) \(right)")
      #expect(EditDistance.between(right, left, most: most) == found, "seed \(random.seed)")
    }
  }

  /// A word of few different letters, so that words share them.
  private func word(using random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...7, using: &random)).map { _ in .random(in: 0...2, using: &random) }
  }

  /// Optimal string alignment as it is defined: on the words without their last letters.
  private static func definition(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard let first = left.last, let second = right.last else { return left.count + right.count }
    let (short, other) = (Array(left.dropLast()), Array(right.dropLast()))
    var least = min(
      definition(short, right) + 1,
      definition(left, other) + 1,
      definition(short, other) + (first == second ? 0 : 1)
    )
    if short.last == second, other.last == first {
      least = min(least, definition(short.dropLast(), other.dropLast()) + 1)
    }
    return least
  }
}
