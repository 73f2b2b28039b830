/// The dossiers that are embedded in the program, packed and checked at build time.
public enum BundledDossiers {
  /// The dossier that is shown if no file is given.
  public static var builtIn: StaticString { palmyra2016 }
}
