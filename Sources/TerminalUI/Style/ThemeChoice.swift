/// A theme that can be chosen by its name, made when it is wanted.
public struct ThemeChoice: Sendable {
  /// The name that the reader chooses it by.
  public let name: String
  private let make: @Sendable () -> Theme

  /// Offers a theme that is there already.
  public init(_ theme: Theme) {
    self.init(name: theme.name) { theme }
  }

  /// Offers a theme that is still to be made.
  public init(name: String, make: @escaping @Sendable () -> Theme) {
    self.name = name
    self.make = make
  }

  /// Makes the theme.
  public func theme() -> Theme { make() }
}
