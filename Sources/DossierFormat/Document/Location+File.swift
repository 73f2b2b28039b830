import DossierModel
import YAMLTree

extension Location: FieldSet {
  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.field("type", &type)
    fields.reference("within", as: .containingLocation, of: &self)
    fields.field("coordinates", &coordinates)
    fields.field("named", &isNamed, default: true)
  }
}

extension Coordinates: FileMapping {
  static var blank: Coordinates { Coordinates(latitude: 0, longitude: 0) }
  static var noun: String { "a pair of coordinates" }
  static var expected: String { "a list of two numbers or a mapping" }

  /// Reads `[lat, lon]`, or a mapping that says where they come from.
  static func read(_ node: Node, _ reader: inout FileReader) -> Coordinates? {
    guard node.kind == .sequence else {
      return readMapping(node, &reader).flatMap { $0.checked(node, &reader) }
    }
    guard node.count == 2 else {
      reader.report(
        "bad-coordinates",
        "coordinates are two numbers, not \(node.count)",
        remedy: "write [latitude, longitude]",
        at: node
      )
      return nil
    }
    let numbers = node.items.compactMap { Double.read($0, &reader) }
    guard numbers.count == 2 else { return nil }
    return Coordinates(latitude: numbers[0], longitude: numbers[1]).checked(node, &reader)
  }

  private func checked(_ node: Node, _ reader: inout FileReader) -> Coordinates? {
    guard abs(latitude) <= 90, abs(longitude) <= 180 else {
      reader.report(
        "bad-coordinates",
        "no place has the coordinates \(latitude.plainText), \(longitude.plainText)",
        remedy: "write latitude (-90 to 90), then longitude (-180 to 180)",
        at: node
      )
      return nil
    }
    return self
  }

  var written: TreeValue {
    origin == .article ? [latitude, longitude].written : writtenMapping
  }

  mutating func exchange(_ fields: inout some FieldExchange) {
    fields.required("lat", &latitude)
    fields.required("lon", &longitude)
    fields.field("origin", &origin, default: .article)
  }
}
