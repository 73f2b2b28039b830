import DossierModel

/// A field of a file that refers to entries.
struct ReferenceField {
  let key: StaticString
  let role: ReferenceRole
}

/// The references of a type are listed in ``HasReferences``; its `exchange` only gives each of them
/// its key and its place in a file.
extension FieldExchange {
  /// A field of an owner that refers to entries.
  mutating func reference(
    _ key: StaticString,
    as role: ReferenceRole,
    of owner: inout some HasReferences
  ) {
    let outer = referenceField
    referenceField = ReferenceField(key: key, role: role)
    owner.visitReferences(&self)
    referenceField = outer
  }

  /// The key of a field with a role, if that field is exchanged now.
  private func key(of role: ReferenceRole) -> StaticString? {
    referenceField?.role == role ? referenceField?.key : nil
  }

  mutating func visit(_ id: inout EntryID, as role: ReferenceRole) {
    if let key = key(of: role) { requiredReference(key, &id, as: role) }
  }

  mutating func visit(_ id: inout EntryID?, as role: ReferenceRole) {
    if let key = key(of: role) { reference(key, &id, as: role) }
  }

  mutating func visit(_ ids: inout [EntryID], as role: ReferenceRole) {
    guard let key = key(of: role) else { return }
    guard role == .eventPlace else { return references(key, &ids, as: role) }
    var list = PlaceList(ids: ids)
    field(key, &list, default: PlaceList(ids: []))
    ids = list.ids
  }

  mutating func visit(_ attribution: inout Attribution, as role: ReferenceRole) {
    if let key = key(of: role) { field(key, &attribution, default: .author) }
  }

  mutating func visit(_ participants: inout [Event.Participant], as role: ReferenceRole) {
    if let key = key(of: role) { field(key, &participants, default: []) }
  }
}
