/// Random numbers that come again from the same seed (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  /// What the numbers come from; a failing test prints it.
  public let seed: UInt64
  private var state: UInt64

  /// Creates a generator; with no seed, a new one.
  public init(seed: UInt64 = .random(in: 0 ... .max)) {
    self.seed = seed
    state = seed
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
