/// The dossiers that the program brings along, packed.
///
/// They were checked when the program was built.
public enum BundledDossiers {
  /// The dossier that is shown when no file is given.
  public static var builtIn: StaticString { palmyra2016 }
}
