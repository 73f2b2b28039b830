import YAMLTree

extension Node {
  /// The keys of a mapping, in its order.
  var keys: [String] { entries.compactMap(\.key.text) }
}
