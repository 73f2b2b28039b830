#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How curses writes characters.
enum CharacterEncoding {
  case utf8, ascii

  /// Makes curses write UTF-8 if the system lets it.
  ///
  /// Nothing else of the user's locale is taken: numbers and sorting are ours. Terminals of today
  /// read UTF-8 even where the environment does not say so, as under `LC_ALL=C` or over ssh.
  static func establish() -> CharacterEncoding {
    for name in ["", "C.UTF-8", "C.utf8", "UTF-8", "en_US.UTF-8"] {
      if unsafe setlocale(LC_CTYPE, name) != nil, let codes = unsafe nl_langinfo(nl_item(CODESET)),
        unsafe strcmp(codes, "UTF-8") == 0 || strcmp(codes, "utf8") == 0
      {
        return .utf8
      }
    }
    unsafe setlocale(LC_CTYPE, "C")
    return .ascii
  }
}
