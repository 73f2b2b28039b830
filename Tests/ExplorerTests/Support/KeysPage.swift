@testable import Explorer

/// The page `Docs/Keys.md`, made from the keymap.
enum KeysPage {
  static var text: String {
    var text = """
      # Keys

      Made from the keymap by the tests; do not edit. `?` shows in the program what works at that moment.

      """
    for context in KeyContext.allCases {
      let bindings = Keymap.standard.bindings.filter { $0.context == context }
      guard !bindings.isEmpty else { continue }
      text += "\n## \(context.title.prefix(1).uppercased())\(context.title.dropFirst())\n\n"
      if let parent = context.parent {
        text += "Besides these, the keys that work \(parent.title).\n\n"
      }
      text += "| keys | what they do | command |\n| --- | --- | --- |\n"
      for command in CommandTable.standard.all {
        let keys = bindings.filter { $0.command == command.id }.map { "`\($0.notation)`" }
        if !keys.isEmpty {
          text += "| \(keys.joined(separator: " ")) | \(command.title) | `\(command.id)` |\n"
        }
      }
      for edit in context.isTyping ? TextField.keys : [] {
        let keys = edit.keys.split(separator: " ").map { "`<\($0)>`" }
        text += "| \(keys.joined(separator: " ")) | \(edit.title) | |\n"
      }
    }
    return text
  }
}
