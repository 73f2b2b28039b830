/// Mends the files that the explorer shows.
enum EditCommand: String, CaseIterable, Sendable {
  case problems = "problems"
  case edit = "edit the file here"
}
