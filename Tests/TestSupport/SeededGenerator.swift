/// A random number generator that gives the same numbers for the same seed.
///
/// Source: SplitMix64, Steele, Lea and Flood 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// The seed; a failing test prints it.
  public let seed: UInt64
  private var state: UInt64

  /// Creates a generator, by default with a random seed.
  public init(seed: UInt64 = .random(in: 0 ... .max)) {
    self.seed = seed
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns true once in so many times, on average.
  public mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
