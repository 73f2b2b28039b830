/// Keys that arrive faster than they can be handled.
///
/// They go to the end of a list, then some rows up, so that the last screen shows if any was lost.
enum Paste {
  static let down = 9_995
  static let up = 5
  static let keys = String(repeating: "j", count: down) + String(repeating: "k", count: up)
}
