import DossierModel

/// Where a text speaks of each entry: by its names, its quotes, or in a paragraph as a whole.
struct EntryPlaces {
  /// By the entries' positions, in the order of the text and without overlaps.
  private(set) var places: [[TextPlace]]

  init(
    _ dossier: Dossier,
    _ alignment: ParagraphAlignment,
    quotes: [Citation: Anchor],
    mentions: some Sequence<[Mention]>
  ) {
    places = dossier.entries.map { entry in
      var places: [TextPlace] = []
      for citation in entry.citations {
        let anchor = citation.quote == nil ? alignment[citation.paragraph] : quotes[citation]
        places += anchor?.places ?? []
      }
      for name in entry.names {
        places += alignment.paragraphs(of: name.paragraphs).map { TextPlace($0) }
      }
      return places
    }
    for (index, paragraph) in mentions.enumerated() {
      for mention in paragraph {
        for entry in mention.entries {
          places[entry].append(TextPlace(index + 1, range: mention.range))
        }
      }
    }
    for position in places.indices { places[position] = EntryPlaces.merged(places[position]) }
  }

  /// Joins places that overlap; a paragraph as a whole gives way to words in it.
  private static func merged(_ places: [TextPlace]) -> [TextPlace] {
    guard places.count > 1 else { return places }
    var result: [TextPlace] = []
    for place in places.sorted() {
      guard let last = result.last, last.paragraph == place.paragraph else {
        result.append(place)
        continue
      }
      switch (last.range, place.range) {
      case (_, nil): break
      case (nil, .some): result[result.count - 1] = place
      case (let old?, let new?) where new.lowerBound < old.upperBound:
        let range = old.lowerBound..<max(old.upperBound, new.upperBound)
        result[result.count - 1].range = range
      case (.some, .some): result.append(place)
      }
    }
    return result
  }
}
