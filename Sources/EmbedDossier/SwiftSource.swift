import DossierFormat
import DossierModel

/// Swift source with a packed dossier as a string literal, which takes no time to load.
struct SwiftSource {
  let dossier: Dossier

  var text: String {
    """
    extension BundledDossiers {
      static var \(name): StaticString {
        "\(literal)"
      }
    }

    """
  }

  private var literal: String {
    var text = ""
    for scalar in PackedDossier.pack(dossier).unicodeScalars {
      text += scalar.escaped(asASCII: false)
    }
    return text
  }

  /// The dossier's id as a Swift identifier: `palmyra-2016` becomes `palmyra2016`.
  private var name: String {
    let letters = dossier.header.id.text.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return "`\(String(String.UnicodeScalarView(letters)))`"
  }
}
