/// The pane that takes the keys.
enum Focus: Hashable, Sendable {
  /// A list pane, counted from 0.
  case list(Int)
  case main
}
