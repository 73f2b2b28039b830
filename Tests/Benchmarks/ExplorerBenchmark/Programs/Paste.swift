/// Keys that arrive faster than they can be obeyed: a list to its end, then some rows up again, so
/// that the last screen tells whether any was lost.
enum Paste {
  static let down = 9_995
  static let up = 5
  static let keys = String(repeating: "j", count: down) + String(repeating: "k", count: up)
}
