/// Compares the sound of a query with the sound of a name.
///
/// What differs is counted in steps: a vowel of another class, a vowel too many, an h that one side
/// does not hear, a last consonant that is hard here and soft there. One step in four letters is
/// forgiven.
struct SoundComparison {
  /// The script that the query is written in.
  enum Script {
    case latin, cyrillic, arabic
  }

  var script = Script.latin
  /// Steps that the query's spelling has cost before.
  var penalty = 0

  /// Whether two sounds agree.
  func agrees(_ query: Sound, _ name: Sound) -> Bool {
    guard let steps = steps(query, name) else { return false }
    let letters = min(query.letterCount, name.letterCount)
    return switch script {
    case .latin, .cyrillic: steps <= letters / 4
    case .arabic: steps <= query.letterCount / 5
    }
  }

  /// Whether a word of a query agrees with a part of a name.
  ///
  /// Skeletons of two consonants say too little for that, unless the vowels are the same too.
  func agreesAsPart(_ query: Sound, _ name: Sound) -> Bool {
    if min(query.weight, name.weight) >= 3 { return agrees(query, name) }
    guard min(query.weight, name.weight) == 2, script != .arabic else { return false }
    return steps(query, name) == 0
  }

  private func steps(_ query: Sound, _ name: Sound) -> Int? {
    guard let consonants = consonantSteps(query.skeleton, name.skeleton) else { return nil }
    let vowels =
      script == .arabic
      ? missing(query.longVowels, in: name.longVowels) : distance(query.vowels, name.vowels)
    return penalty + consonants + vowels
  }

  private func consonantSteps(_ query: [UInt8], _ name: [UInt8]) -> Int? {
    var (left, right, steps) = (0, 0, 0)
    while left < query.count || right < name.count {
      if left < query.count, right < name.count,
        let cost = cost(query[left], name[right], isLast: left + 1 == query.count)
      {
        steps += cost
        left += 1
        right += 1
      } else if left > 0, left < query.count, isBreath(query[left]) {
        steps += 1
        left += 1
      } else if right > 0, right < name.count, isBreath(name[right]) {
        steps += 1
        right += 1
      } else {
        return nil
      }
    }
    return steps
  }

  private func isBreath(_ consonant: UInt8) -> Bool { consonant == UInt8(ascii: "h") }

  /// The steps between two consonants; nil where they are different.
  private func cost(_ left: UInt8, _ right: UInt8, isLast: Bool) -> Int? {
    if left == right { return 0 }
    let pair = (UnicodeScalar(min(left, right)), UnicodeScalar(max(left, right)))
    switch (pair, script) {
    case (("Z", "z"), _), (("Z", "d"), _): return 0
    case (("b", "p"), .arabic), (("f", "v"), .arabic), (("g", "j"), .arabic): return 0
    case (("g", "k"), .cyrillic), (("h", "x"), .cyrillic), (("g", "h"), .cyrillic): return 0
    case (("b", "p"), _), (("d", "t"), _), (("f", "v"), _): return isLast ? 1 : nil
    default: return nil
    }
  }

  /// How many long vowels of an Arabic word a Latin one has no vowel for.
  private func missing(_ arabic: [Sound.LongVowels], in latin: [Sound.LongVowels]) -> Int {
    var (place, missing) = (0, 0)
    for vowel in arabic {
      if let found = latin[place...].firstIndex(where: { !$0.isDisjoint(with: vowel) }) {
        place = found + 1
      } else {
        missing += 1
      }
    }
    return missing
  }

  /// The fewest vowels to change, add or leave out.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, vowel) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (other, candidate) in right.enumerated() {
        let cost = min(diagonal + (vowel == candidate ? 0 : 1), row[other] + 1, row[other + 1] + 1)
        diagonal = row[other + 1]
        row[other + 1] = cost
      }
    }
    return row[right.count]
  }
}
