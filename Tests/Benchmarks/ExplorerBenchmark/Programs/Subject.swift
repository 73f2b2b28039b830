/// A program to measure, with the keys for each measurement.
struct Subject {
  enum Role: Hashable {
    case dossier, floor
  }

  /// What the screen shows after all keys of a paste were handled.
  enum Outcome {
    case text(String)
    /// The same screen as after other keys.
    case sameAsAfter(String)
  }

  let role: Role
  let path: String
  /// A text that the first complete screen shows.
  let readyText: String
  /// The keys to press before moves in a list are measured.
  let beforeMoves: String
  /// The keys after which the cursor can go four lines down and up again.
  let beforeCursor: String
  /// The key that selects the next link; `nil` if there are no links.
  let nextLink: String?
  /// The queries to search for; empty if there is no search.
  let queries: [String]
  let outcomeOfPaste: Outcome

  /// The explorer with its built-in dossier.
  static func dossier(_ path: String) -> Subject {
    Subject(
      role: .dossier,
      path: path,
      readyText: "Palmyra",
      beforeMoves: "",
      beforeCursor: "\r",
      nextLink: ")",
      queries: ["zenobia", "tadmur", "why", "russia", "temple of bel", "krak", "oil 2015"],
      outcomeOfPaste: .sameAsAfter("G" + String(repeating: "k", count: Paste.up))
    )
  }

  /// A minimal program for comparison.
  ///
  /// Its moves scroll the list, so most rows change, as they do if a move previews another entry.
  static func floor(_ path: String) -> Subject {
    Subject(
      role: .floor,
      path: path,
      readyText: "READY 000000",
      beforeMoves: String(repeating: "j", count: 40),
      beforeCursor: "",
      nextLink: nil,
      queries: [],
      outcomeOfPaste: .text("READY 00\(Paste.down - Paste.up)")
    )
  }
}
