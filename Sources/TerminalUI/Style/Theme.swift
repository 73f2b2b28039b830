/// A style for every role.
public struct Theme: Hashable, Sendable {
  /// The name that the reader chooses it by.
  public let name: String
  /// Whether the theme is made for a light background.
  public let isLight: Bool
  private let styles: [Style]

  /// Creates a theme.
  ///
  /// - Parameters:
  ///   - name: The name that the reader chooses it by.
  ///   - isLight: Whether it is made for a light background.
  ///   - styles: A style for each role, by the role's number.
  public init(name: String, isLight: Bool, styles: [Style]) {
    self.name = name
    self.isLight = isLight
    self.styles = styles
  }

  /// The style of a role, with that of an emphasis laid over it.
  public func style(for role: StyleRole, emphasis: StyleRole? = nil) -> Style {
    guard let emphasis else { return self[role] }
    return self[role].overlaid(by: self[emphasis])
  }

  private subscript(role: StyleRole) -> Style {
    styles.indices.contains(Int(role.number)) ? styles[Int(role.number)] : Style()
  }
}
