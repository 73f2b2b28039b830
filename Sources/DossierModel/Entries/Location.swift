/// What a place has of its own.
public struct Location: Hashable, Sendable {
  /// What sort of place it is, such as "city".
  public var type: String?
  /// The location that contains it.
  public var within: EntryID?
  /// Where it is on the earth.
  public var coordinates: Coordinates?
  /// Whether the text gives the place a name.
  public var isNamed: Bool

  /// Creates a location's own fields.
  public init(
    type: String? = nil,
    within: EntryID? = nil,
    coordinates: Coordinates? = nil,
    isNamed: Bool = true
  ) {
    self.type = type
    self.within = within
    self.coordinates = coordinates
    self.isNamed = isNamed
  }
}

/// A point on the earth, WGS 84, in degrees.
public struct Coordinates: Hashable, Sendable {
  /// From -90 to 90.
  public var latitude: Double
  /// From -180 to 180.
  public var longitude: Double
  /// Who brought the point into the dossier.
  public var origin: Origin

  /// Creates a point.
  public init(latitude: Double, longitude: Double, origin: Origin = .article) {
    self.latitude = latitude
    self.longitude = longitude
    self.origin = origin
  }
}

extension Coordinates {
  /// The point as maps write it: `34.562° N, 38.284° E`.
  public var phrase: String {
    "\(Coordinates.degrees(latitude, "N", "S")), \(Coordinates.degrees(longitude, "E", "W"))"
  }

  private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let fraction = String(1000 + thousandths % 1000).dropFirst()
    return "\(thousandths / 1000).\(fraction)° \(value < 0 ? negative : positive)"
  }
}
