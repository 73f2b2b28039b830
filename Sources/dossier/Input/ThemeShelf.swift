import Diagnostics
import Preferences
import TerminalUI
import Themes

/// Every theme there is to choose from: those that the program brings, then the reader's own.
struct ThemeShelf {
  private(set) var themes: [ThemeChoice] = []
  /// What is wrong with the reader's theme files, a line each; raw text.
  private(set) var faults: [String] = []

  init(folders: Folders) {
    for (name, bytes) in BundledThemes.files {
      themes.append(ThemeChoice(name: name) { ThemeFile(bytes, name: name).theme })
    }
    guard let folder = folders.themes else { return }
    for name in Folders.yamlFiles(in: folder) {
      add(folder + "/" + name, name: String(name.dropLast(5)))
    }
  }

  /// The name of the theme to start with, for a terminal with colours and one without.
  static func initialName(hasColor: Bool) -> String {
    guard hasColor else { return "mono" }
    return isLightBackground ? "light" : "dark"
  }

  /// The theme with a name, or the first.
  func theme(named name: String) -> Theme {
    (themes.first { $0.name == name } ?? themes[0]).theme()
  }

  /// Refuses the name of a theme that is not there.
  func check(_ name: String) throws(Failure) {
    guard !themes.contains(where: { $0.name == name }) else { return }
    let names = themes.map(\.name).joined(separator: ", ")
    throw Failure(.wrongUsage, "there is no theme “\(name)”", remedy: "themes are: \(names)")
  }

  private mutating func add(_ path: String, name: String) {
    do {
      let file = ThemeFile(try InputFile(path: path, limit: 1 << 20).read(), name: name)
      faults += file.diagnostics.map { $0.line(file: path) }
      // A theme of the reader's takes the place of a bundled one of the same name.
      if let index = themes.firstIndex(where: { $0.name == file.theme.name }) {
        themes[index] = ThemeChoice(file.theme)
      } else {
        themes.append(ThemeChoice(file.theme))
      }
    } catch {
      faults.append(error.line)
    }
  }

  /// Some terminals give their colours as `foreground;background`; 7 and 15 are white.
  private static var isLightBackground: Bool {
    let background = Environment.value("COLORFGBG")?.split(separator: ";").last
    return background == "7" || background == "15"
  }
}
