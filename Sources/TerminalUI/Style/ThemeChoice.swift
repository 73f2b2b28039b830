/// A theme that can be chosen by its name and is made when it is first used.
public struct ThemeChoice: Sendable {
  /// The name that the reader chooses it by.
  public let name: String
  private let make: @Sendable () -> Theme

  /// Offers a theme that exists already.
  public init(_ theme: Theme) {
    self.init(name: theme.name) { theme }
  }

  /// Offers a theme that is made on demand.
  public init(name: String, make: @escaping @Sendable () -> Theme) {
    self.name = name
    self.make = make
  }

  /// Makes the theme.
  public func theme() -> Theme { make() }
}
