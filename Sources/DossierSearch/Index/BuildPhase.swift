/// The steps of building an index, in their order.
enum BuildPhase: Int, CaseIterable, Sendable {
  case entries, order, names, texts, lexicon, nameWords, textWords, sounds, keys, counting, room,
    filing, sorting, complete

  /// About how many microseconds one item takes.
  var cost: Double {
    switch self {
    case .entries: 0.5
    case .order: 0.04
    case .names: 0.6
    case .texts: 2.5
    case .lexicon: 0.02
    case .nameWords, .textWords: 0.002
    case .sounds: 0.3
    case .keys: 0.15
    case .counting: 0.3
    case .room: 0.01
    case .filing: 0.5
    case .sorting: 0.005
    case .complete: 0
    }
  }

  /// About which part of the whole time the phase takes, in hundredths.
  private var weight: Double {
    switch self {
    case .entries: 12
    case .order: 10
    case .names: 12
    case .texts: 40
    case .lexicon, .nameWords, .textWords, .sounds, .room, .sorting: 2
    case .keys: 4
    case .counting: 5
    case .filing: 5
    case .complete: 0
    }
  }

  /// The part of the whole time that the phase takes.
  var share: Double { weight / BuildPhase.totalWeight }

  /// The part of the whole time before the phase.
  var begin: Double {
    BuildPhase.allCases.prefix(rawValue).reduce(0) { $0 + $1.share }
  }

  private static let totalWeight = allCases.reduce(0) { $0 + $1.weight }
}
