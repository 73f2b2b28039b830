/// A part of a screen and what it stands for.
public struct Region<Target> {
  /// The cells.
  public let rect: Rect
  /// What they stand for.
  public let target: Target

  /// Creates a region.
  public init(_ rect: Rect, _ target: Target) {
    self.rect = rect
    self.target = target
  }
}

/// What the parts of a screen stand for, in the order in which they were drawn.
public struct RegionMap<Target> {
  /// The regions; a later one lies over an earlier one.
  public private(set) var regions: [Region<Target>] = []

  /// Creates a map without regions.
  public init() {}

  /// Adds a region over those that are there; an empty one is left out.
  public mutating func add(_ rect: Rect, _ target: Target) {
    guard rect.width > 0, rect.height > 0 else { return }
    regions.append(Region(rect, target))
  }

  /// What a cell stands for: the target of the last region that holds it.
  public func target(at point: Point) -> Target? {
    regions.last { $0.rect.contains(point) }?.target
  }
}

extension Region: Equatable where Target: Equatable {}
extension Region: Sendable where Target: Sendable {}
extension RegionMap: Equatable where Target: Equatable {}
extension RegionMap: Sendable where Target: Sendable {}
