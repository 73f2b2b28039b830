import CLibYAML

/// The library that reads YAML.
public enum LibYAML {
  /// Its version, such as 0.2.5.
  public static var version: String { unsafe String(cString: yaml_get_version_string()) }
}
