import DossierModel
import DossierSearch
import Testing

@Suite struct TierBoundaryTests {
  /// A query with a name or text that a rule finds, and another that the next rule finds.
  struct Boundary: Sendable, CustomTestStringConvertible {
    var query: String
    var better: SearchRule
    var first: Side
    var worse: SearchRule
    var second: Side

    /// What an entry says beside its title, which no query here finds.
    enum Side: Sendable {
      case title(String)
      case alias(String)
      case heading(String)
      case id(String)
      case question(String)
      case text(String)
    }

    var testDescription: String { "\(query): \(better) before \(worse)" }
  }

  static let boundaries: [Boundary] = [
    .init(
      query: "Homs",
      better: .exactTitle,
      first: .title("Homs"),
      worse: .exactAlias,
      second: .alias("Homs")
    ),
    .init(
      query: "qf-1",
      better: .exactAlias,
      first: .alias("QF-1"),
      worse: .exactHeading,
      second: .heading("QF-1")
    ),
    .init(
      query: "qf-1",
      better: .exactHeading,
      first: .heading("QF-1"),
      worse: .exactID,
      second: .id("qf-1")
    ),
    .init(
      query: "zor-was-lost",
      better: .exactID,
      first: .id("zor-was-lost"),
      worse: .exactText,
      second: .question("Zor was lost?")
    ),
    .init(
      query: "the zor was lost",
      better: .exactText,
      first: .question("The Zor was lost?"),
      worse: .foldedTitle,
      second: .title("Zor Was Lost")
    ),
    .init(
      query: "the raqqa",
      better: .foldedTitle,
      first: .title("al-Raqqa"),
      worse: .foldedAlias,
      second: .alias("ar-Raqqa")
    ),
    .init(
      query: "raqqa city",
      better: .foldedAlias,
      first: .alias("ar-Raqqa City"),
      worse: .bareName,
      second: .title("Raqqa")
    ),
    .init(
      query: "raqqa city",
      better: .bareName,
      first: .title("Raqqa"),
      worse: .nameWords,
      second: .title("Raqqa City Brigade")
    ),
    .init(
      query: "homs",
      better: .nameWords,
      first: .title("Road to Homs"),
      worse: .nameOpening,
      second: .title("Homsi Front")
    ),
    .init(
      query: "hom",
      better: .nameOpening,
      first: .title("Homs Road"),
      worse: .wordOpenings,
      second: .title("Road of Homs")
    ),
    .init(
      query: "kusair",
      better: .wordOpenings,
      first: .title("Front of Kusairi"),
      worse: .sameSound,
      second: .title("Qusayr")
    ),
    .init(
      query: "kusair of homs",
      better: .sameSound,
      first: .title("Qusayr of Homs"),
      worse: .bareWords,
      second: .title("Homs Kusair")
    ),
    .init(
      query: "kusair of homs",
      better: .bareWords,
      first: .title("Homs Kusair"),
      worse: .partSound,
      second: .title("Front of Qusayr Homs")
    ),
    .init(
      query: "kusair of homs",
      better: .partSound,
      first: .title("Front of Qusayr Homs"),
      worse: .bareSounds,
      second: .title("Homs Qusayr")
    ),
    .init(
      query: "kusair of homs",
      better: .bareSounds,
      first: .title("Homs Qusayr"),
      worse: .nameWithin,
      second: .title("Kusair")
    ),
    .init(
      query: "kusair fromt",
      better: .nameWithin,
      first: .title("Qusayr"),
      worse: .typo,
      second: .title("Kusair Front Brigade")
    ),
    .init(
      query: "kusair fromt line",
      better: .typo,
      first: .title("Kusair Front Line Brigade"),
      worse: .nameAmong,
      second: .title("Kusair")
    ),
    .init(
      query: "kusair saw smoke",
      better: .nameAmong,
      first: .title("Kusair"),
      worse: .textWords,
      second: .text("Kusair saw smoke.")
    ),
    .init(
      query: "smuggler",
      better: .textWords,
      first: .text("A smuggler came."),
      worse: .textOpenings,
      second: .text("Smugglers came.")
    ),
    .init(
      query: "mug",
      better: .textOpenings,
      first: .text("Mugs of tea."),
      worse: .insideName,
      second: .title("Smuggler")
    ),
    .init(
      query: "mugg",
      better: .insideName,
      first: .title("Smuggler"),
      worse: .insideText,
      second: .text("They went smuggling.")
    ),
  ]

  /// The worse one has all the links and stands first in the file: only the rule can put it second.
  @Test(arguments: boundaries)
  func `what a stricter rule finds stands first`(boundary: Boundary) throws {
    let few = try FewNames(
      [item(boundary.second), item(boundary.first), FewNames.Item(), FewNames.Item()],
      links: [(0, 2), (0, 3)]
    )
    let hits = few.hits(boundary.query).filter { ($0.position ?? 9) < 2 }
    #expect(hits.map(\.position) == [1, 0])
    #expect(hits.map(\.rule) == [boundary.better, boundary.worse])
  }

  @Test func `every rule but that of fields stands on both sides of a boundary`() {
    let rules = SearchRule.allCases.filter { $0 != .fields }
    #expect(Self.boundaries.map(\.better) == Array(rules.dropLast()))
    #expect(Self.boundaries.map(\.worse) == Array(rules.dropFirst()))
  }

  private func item(_ side: Boundary.Side) -> FewNames.Item {
    switch side {
    case .title(let name): FewNames.Item(names: [Name(name)])
    case .alias(let name): FewNames.Item(names: [Name("Zzyzx"), Name(name)])
    case .heading(let name): FewNames.Item(names: [Name(name)], isQuestion: true)
    case .question(let text): FewNames.Item(isQuestion: true, question: text)
    case .id(let id): FewNames.Item(id: id, names: [Name("Zzyzx")])
    case .text(let text): FewNames.Item(names: [Name("Zzyzx")], summary: text)
    }
  }
}
