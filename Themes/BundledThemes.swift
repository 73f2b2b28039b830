/// The themes that the program brings, as the YAML files beside this one.
public enum BundledThemes {
  /// The files in the order in which the theme key shows them; the first is the default.
  public static let files: [(name: String, bytes: [UInt8])] = [
    ("dark", PackageResources.dark_yaml),
    ("light", PackageResources.light_yaml),
    ("mono", PackageResources.mono_yaml),
  ]
}
