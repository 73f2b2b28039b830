public import Diagnostics
import Explorer
public import TerminalUI
import YAMLTree

/// A theme that was read from a file: a palette of named colours, and a style for each role.
///
/// A style is written in words: `sand on night bold`. A role that the file leaves out inherits the
/// style of the name before its last dot, and finally that of `text`.
public struct ThemeFile: Sendable {
  /// The theme; a role with a faulty style inherits one.
  public let theme: Theme
  /// Warnings of everything that is wrong with the file, in its order.
  public let diagnostics: [Diagnostic]

  /// Reads a theme.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name of the theme if the file does not give one.
  public init(_ bytes: [UInt8], name: String) {
    var reader = ThemeReader(name: name)
    reader.read(bytes)
    theme = reader.theme
    diagnostics = reader.diagnostics
  }
}

private struct ThemeReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var name: String
  private var isLight = false
  private var palette: [String: Color] = [:]
  private var styles: [Role: Style] = [:]

  init(name: String) {
    self.name = name
  }

  var theme: Theme {
    Theme(name: name, isLight: isLight, styles: Role.allCases.map(style))
  }

  mutating func read(_ bytes: [UInt8]) {
    do {
      try read(Tree(yaml: bytes).root)
    } catch {
      // The theme is used without the file's styles, so that these are warnings too.
      for fault in error.faults {
        diagnostics.append(
          Diagnostic(
            .warning,
            rule: fault.diagnostic.rule,
            fault.diagnostic.message,
            at: fault.place
          )
        )
      }
    }
  }

  private mutating func read(_ root: Node) {
    guard root.kind == .mapping else { return report("a theme is a mapping", at: root) }
    // The palette is read first, wherever it is, because styles refer to it.
    if let palette = root["palette"] { readPalette(palette) }
    for (key, value) in root.entries {
      switch key.text {
      case "name": name = value.text ?? name
      case "light": readLightness(value)
      case "palette": break
      case "roles": readRoles(value)
      default: report("a theme has no key \(Diagnostic.quoted(key.text ?? ""))", at: key)
      }
    }
  }

  private mutating func readLightness(_ node: Node) {
    switch node.text {
    case "true": isLight = true
    case "false": isLight = false
    default: report("light is true or false", at: node)
    }
  }

  private mutating func readPalette(_ node: Node) {
    guard node.kind == .mapping else { return report("a palette is a mapping", at: node) }
    for (key, value) in node.entries {
      guard let name = key.text else { continue }
      if let color = value.text.flatMap(StyleWords.color) {
        palette[name] = color
      } else {
        report(
          "\(Diagnostic.quoted(value.text ?? "")) is not a colour; write #rrggbb, ansi0 to ansi15 or default",
          at: value
        )
      }
    }
  }

  private mutating func readRoles(_ node: Node) {
    guard node.kind == .mapping else { return report("roles are a mapping", at: node) }
    for (key, value) in node.entries {
      guard let role = key.text.flatMap(Role.init(name:)) else {
        report("there is no role \(Diagnostic.quoted(key.text ?? ""))", at: key)
        continue
      }
      guard let text = value.text else {
        report("a style is written in words, such as: sand on night bold", at: value)
        continue
      }
      var words = StyleWords(palette: palette)
      let style = words.style(text)
      if let fault = words.fault {
        report(fault, at: value)
      } else {
        styles[role] = style
      }
    }
  }

  /// The role's own style, or the nearest that it inherits.
  private func style(of role: Role) -> Style {
    var name = Substring(role.name)
    while true {
      if let style = Role(name: String(name)).flatMap({ styles[$0] }) { return style }
      guard let dot = name.lastIndex(of: ".") else { break }
      name = name[..<dot]
    }
    // An emphasis is laid over other roles: without a style of its own it changes nothing.
    return role.isEmphasis ? Style() : styles[.text] ?? Style()
  }

  private mutating func report(_ message: String, at node: Node) {
    diagnostics.append(Diagnostic(.warning, rule: "theme", message, at: node.place))
  }
}
