/// Compares the sound of a query with the sound of a name.
///
/// What differs is counted in steps: a vowel of another class, a vowel too many, an h that one side
/// does not distinguish. One step in four letters is forgiven. A last b or d may be hard, as in
/// Turkish.
struct SoundComparison {
  /// The script that the query is written in.
  enum Script {
    case latin, cyrillic, arabic
  }

  var script = Script.latin
  /// The steps that the query's respelling cost.
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
  /// Skeletons of two consonants are too short for that, unless the vowels are the same too.
  func agreesAsPart(_ query: Sound, _ name: Sound) -> Bool {
    if min(query.weight, name.weight) >= 3 { return agrees(query, name) }
    guard min(query.weight, name.weight) == 2, script != .arabic else { return false }
    return steps(query, name) == 0
  }

  /// Whether some words of a query agree with a whole name.
  ///
  /// An opening vowel and two consonants are too short here, or *east* would be *Assad*.
  func agreesWithin(_ query: Sound, _ name: Sound) -> Bool {
    guard agreesAsPart(query, name) else { return false }
    let saysLittle = query.weight == 3 && query.opensWithVowel && script != .arabic
    return !saysLittle || steps(query, name) == 0
  }

  /// How far two sounds are apart, `nil` if they do not agree; 0 is the closest.
  ///
  /// Arabic leaves most vowels to the reader: a name is closer if it has fewer vowels in addition
  /// to those that are written.
  func remoteness(_ query: Sound, _ name: Sound) -> Int? {
    guard agrees(query, name), let steps = steps(query, name) else { return nil }
    return script == .arabic ? steps + unwrittenVowels(query, name) : steps
  }

  private func steps(_ query: Sound, _ name: Sound) -> Int? {
    guard let consonants = consonantSteps(query.skeleton, name.skeleton) else { return nil }
    let vowels =
      script == .arabic
      ? missing(query.longVowels, in: name.longVowels) : distance(query.vowels, name.vowels)
    return penalty + consonants + vowels + ending(query, name)
  }

  /// Arabic writes the vowel at the end of a word, so that *Salman* is not *Soleimani*.
  private func ending(_ query: Sound, _ name: Sound) -> Int {
    script == .arabic && name.endsInVowel && !query.endsInVowel ? 2 : 0
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

  /// The steps from a consonant of a query to one of a name; `nil` if they are different.
  private func cost(_ left: UInt8, _ right: UInt8, isLast: Bool) -> Int? {
    if left == right { return 0 }
    switch (UnicodeScalar(left), UnicodeScalar(right), script) {
    case ("Z", "z", _), ("z", "Z", _), ("Z", "d", _), ("d", "Z", _): return 0
    case ("b", "p", .arabic), ("f", "v", .arabic), ("j", "g", .arabic): return 0
    case ("G", "k", .arabic), ("G", "g", .arabic): return 0
    case ("g", "k", .cyrillic), ("h", "x", .cyrillic): return 0
    case ("b", "p", _), ("p", "b", _), ("d", "t", _), ("t", "d", _): return isLast ? 0 : nil
    case ("f", "v", _), ("v", "f", _): return isLast ? 1 : nil
    default: return nil
    }
  }

  /// How many vowels a name has in addition to those that an Arabic query writes.
  private func unwrittenVowels(_ query: Sound, _ name: Sound) -> Int {
    name.longVowels.count - query.longVowels.count + missing(query.longVowels, in: name.longVowels)
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
