import DossierModel

/// Finds the names nearest to a query, even if they are too far off to be results.
struct NearestNames {
  let index: SearchIndex
  let query: QueryWords

  /// How far a name is from a word of the query.
  private struct Near {
    var distance: Int
    var word: Int
  }

  /// The owners of the nearest names, the nearest first.
  func hits(limit: Int) -> [SearchHit] {
    var missing: [Int: Int] = [:]
    let worst = query.words.reduce(0) { $0 + NearestNames.penalty($1) }
    for word in query.words {
      var seen: Set<Int> = []
      for near in nearWords(to: word) {
        for name in index.names.postings[near.word].prefix(NearestNames.mostNames)
        where seen.insert(Int(name)).inserted {
          missing[Int(name), default: worst] += near.distance - NearestNames.penalty(word)
        }
      }
    }
    let sorted = missing.sorted { left, right in
      (left.value, length(left.key), index.names.owners[left.key], left.key)
        < (right.value, length(right.key), index.names.owners[right.key], right.key)
    }
    var owners: Set<Int32> = []
    var hits: [SearchHit] = []
    for (name, _) in sorted where hits.count < limit {
      if owners.insert(index.names.owners[name]).inserted { hits.append(hit(for: name)) }
    }
    return hits
  }

  /// More are not looked at for one word; a large dossier has one name thousands of times.
  private static let mostNames = 200

  /// The distance for a word of the query that a name lacks.
  private static func penalty(_ word: [UInt8]) -> Int { most(word.count) + 1 }

  /// How many letters may be wrong in a word of a length.
  private static func most(_ length: Int) -> Int { min(4, max(1, (length + 1) / 3)) }

  /// The words of names that are near a word of the query, the nearest first.
  private func nearWords(to word: [UInt8]) -> [Near] {
    let most = NearestNames.most(word.count)
    let letters = LetterSet.letters(of: word[...])
    var near: [Near] = []
    for number in 0..<index.lexicon.count where !index.names.postings.isEmpty(number) {
      guard abs(index.lexicon.length(of: number) - word.count) <= most,
        (index.lexicon.letters[number] ^ letters).nonzeroBitCount <= 2 * most,
        let distance = EditDistance.between(word, Array(index.lexicon[number]), most: most)
      else { continue }
      near.append(Near(distance: distance, word: number))
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
  }

  private func length(_ name: Int) -> Int { index.names.words(of: name).count }

  private func hit(for name: Int) -> SearchHit {
    let rank = Int(index.names.owners[name])
    return SearchHit(
      target: index.source.target(of: rank),
      rule: .typo,
      field: .name(name - index.names(ofRank: rank).lowerBound),
      text: index.text(ofName: name),
      ranges: []
    )
  }
}
