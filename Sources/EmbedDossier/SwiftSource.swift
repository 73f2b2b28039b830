import DossierFormat
import DossierModel

/// Swift that gives a dossier's JSON as a string literal, which costs nothing to load.
struct SwiftSource {
  let dossier: Dossier

  var text: String {
    let json = DossierEncoder().compactJSON(dossier)
    let marks = String(repeating: "#", count: SwiftSource.longestMark(in: json) + 1)
    return """
      extension BundledDossiers {
        static var \(name): StaticString {
          \(marks)"\(json)"\(marks)
        }
      }

      """
  }

  /// The dossier's id as a name in Swift: `palmyra-2016` becomes `palmyra2016`.
  private var name: String {
    let letters = dossier.header.id.text.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return "`\(String(String.UnicodeScalarView(letters)))`"
  }

  /// The most `#` that follow each other, so that with one more nothing in the text ends it.
  private static func longestMark(in text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "#") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
