import DossierModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The floor: a scan of the same text with the C library for each key.
struct PlainScan {
  private var text: [CChar] = []

  init(_ dossier: Dossier) {
    for entry in dossier.entries {
      for name in entry.names { append(name.text) }
      append(entry.summary ?? "")
      append(entry.text ?? "")
    }
    text.append(0)
  }

  var byteCount: Int { text.count }

  /// Counts the occurrences of a text.
  func count(_ sought: String) -> Int {
    var count = 0
    unsafe text.withUnsafeBufferPointer { buffer in
      guard var place = buffer.baseAddress else { return }
      while let found = unsafe strstr(place, sought) {
        count += 1
        unsafe place = UnsafePointer(found) + 1
      }
    }
    return count
  }

  private mutating func append(_ part: String) {
    for byte in part.lowercased().utf8 where byte != 0 { text.append(CChar(bitPattern: byte)) }
    text.append(CChar(bitPattern: 10))
  }
}
