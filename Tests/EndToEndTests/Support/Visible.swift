/// The characters of a text that a terminal might obey or that hide something; empty if all is well.
func visibleProblems(in text: String) -> [String] {
  text.unicodeScalars
    .filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case ..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE0000...0xE007F:
        true
      default: false
      }
    }
    .map { "U+" + String($0.value, radix: 16, uppercase: true) }
}
