import DossierModel
import TestSupport

/// Makes texts of dates, well formed and not.
enum RandomDate {
  private static let pieces = [
    "2016", "0000", "-", "-", "/", "..", "X", "XX", "Y", "03", "13", "22", "27", "99", "?", "~",
    "%", "-0044", "é", " ", "２",
  ]

  /// A text in EDTF of one date that is no interval.
  static func partialText(using random: inout SeededGenerator) -> String {
    let digits = Int.random(in: 0...9999, using: &random)
    let sign = random.oneIn(5) && digits > 0 ? "-" : ""
    let year = sign + padded(digits, to: 4)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    let text =
      switch Int.random(in: 0..<8, using: &random) {
      case 0: year
      case 1: sign + padded(min(digits / 10 + 1, 999), to: 3) + "X"
      case 2: sign + padded(min(digits / 100 + 1, 99), to: 2) + "XX"
      case 3: "\(year)-\(Int.random(in: 21...24, using: &random))"
      case 4: "\(year)-\(padded(month, to: 2))"
      case 5: "\(year)-\(padded(month, to: 2))-XX"
      case 6: "Y\(sign)\(digits + 10_000)"
      default: "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))"
      }
    return text + (["", "", "", "?", "~", "%"].randomElement(using: &random) ?? "")
  }

  /// A date, most often no interval.
  static func date(using random: inout SeededGenerator) -> FuzzyDate {
    while true {
      let start = random.oneIn(6) ? "" : partialText(using: &random)
      let text = random.oneIn(3) ? "\(start)/\(partialText(using: &random))" : start
      if let date = FuzzyDate(text) { return date }
    }
  }

  /// A text of pieces of dates in any order.
  static func scraps(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
