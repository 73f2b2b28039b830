/// A program that is measured, and the keys that make it do what is measured.
struct Subject {
  enum Role: Hashable {
    case dossier, floor
  }

  /// What the screen shows when all the keys of a paste have been obeyed.
  enum Outcome {
    case text(String)
    /// The same as after other keys.
    case sameAsAfter(String)
  }

  let role: Role
  let path: String
  /// A text that the first complete screen shows.
  let readyText: String
  /// What brings a list with a preview to where moves are measured.
  let beforeMoves: String
  /// What brings the cursor to where it can go four lines down and up again.
  let beforeCursor: String
  /// What selects the next link, where there are links.
  let nextLink: String?
  /// Words to search for, where there is a search.
  let queries: [String]
  let outcomeOfPaste: Outcome

  /// The explorer with the dossier that it brings along.
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

  /// The least that a program could do.
  ///
  /// Its moves are measured where each scrolls the list: most rows change, as they do where a move
  /// shows another entry beside the list.
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
