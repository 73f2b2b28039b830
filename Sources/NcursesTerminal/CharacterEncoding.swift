#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The encoding in which curses writes characters.
enum CharacterEncoding {
  case utf8, ascii

  /// Makes curses write UTF-8 if the system has a locale for it.
  ///
  /// Only the character type of the locale is set; numbers and sorting do not depend on it. Today's
  /// terminals read UTF-8 even if the environment does not say so, as with `LC_ALL=C` or over ssh.
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
