/// How much of a file is read before it is refused.
///
/// Every limit is named in the message of the fault that it gives.
public struct Limits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var size: Int
  /// How deep lists and mappings may nest.
  public var depth: Int
  /// The most scalars, lists and mappings.
  public var nodes: Int
  /// The longest text, in bytes.
  public var scalar: Int
  /// The most combining marks on one character: comparing texts takes the square of them.
  public var marks = 100
  /// How many times its own size a file may grow by aliases.
  public var expansion: Int

  /// Limits that usual files stay well below.
  public static let usual = Limits(
    size: 16 << 20,
    depth: 64,
    nodes: 1_000_000,
    scalar: 1 << 20,
    expansion: 10
  )

  /// Limits for files that are meant to be large: as much as a tree can address.
  public static let large = Limits(
    size: Int(UInt32.max) / 2,
    depth: 64,
    nodes: Int(UInt32.max) / 2,
    scalar: 1 << 20,
    expansion: 10
  )
}
