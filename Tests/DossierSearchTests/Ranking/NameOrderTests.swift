import DossierSearch
import Testing

/// What stands above what within a rule, although it has fewer links.
@Suite struct NameOrderTests {
  @Test func `a name with fewer further words comes first`() throws {
    let tiny = try TinyDossier("Basil Rahmi", "Regime; rule of Basil Rahmi", "House of Basil")
    #expect(tiny.found("Basil") == ["House of Basil", "Basil Rahmi", "Regime"])
    #expect(tiny.found("Rahmi Basil") == ["Basil Rahmi", "Regime"])
    #expect(tiny.found("Bazil") == ["House of Basil", "Basil Rahmi", "Regime"])
    let reason = try #require(tiny.hits("Rahmi Basil").last?.reason)
    #expect(reason == "words of the name; 1 further word; 1 relation")
  }

  @Test func `of whole names the listed one comes first`() throws {
    let tiny = try TinyDossier("Dair Zor", "Province; Dair Zor")
    #expect(tiny.found("Dair Zor") == ["Dair Zor", "Province"])
    #expect(tiny.found("Dayr Zor") == ["Dair Zor", "Province"])
    #expect(tiny.found("dair-zor") == ["Dair Zor", "Province"])
    #expect(
      tiny.hits("Dayr Zor").map(\.reason) == [
        "sounds the same; listed name; 0 relations",
        "sounds the same; other name; 1 relation",
      ]
    )
  }

  @Test func `what is closest in sound comes first`() throws {
    let tiny = try TinyDossier("Hims", "Hams")
    #expect(tiny.found("Hems") == ["Hims", "Hams"])
  }

  @Test func `a heading comes after names`() throws {
    let tiny = try TinyDossier("Northern Kurds; the Kurds", "?The Kurds", "?Kurds win")
    #expect(tiny.found("the Kurds") == ["Northern Kurds", "The Kurds", "Kurds win"])
    #expect(tiny.found("kurds") == ["Northern Kurds", "The Kurds", "Kurds win"])
    #expect(tiny.hits("the kurds").map(\.rule) == [.exactAlias, .exactHeading, .nameWords])
    #expect(tiny.hits("kurds")[1].reason == "words of the name; heading; 2 relations")
  }

  @Test func `of names within a query the one that covers most comes first, then the earlier`()
    throws
  {
    let tiny = try TinyDossier("Hilla", "East Hilla", "Orania")
    #expect(tiny.found("Hilla, Orania") == ["Hilla", "Orania"])
    #expect(tiny.found("Orania Hilla") == ["Orania", "Hilla"])
    #expect(tiny.found("battle: East Hilla, Orania") == ["East Hilla", "Hilla", "Orania"])
    #expect(tiny.found("Hylla, Orania") == ["Hilla", "Orania"])
    #expect(
      tiny.hits("Hylla, Orania").map(\.reason) == [
        "the query holds the name; 1 word of the query left over, by its sound, listed name; 0 relations",
        "the query holds the name; 1 word of the query left over, after 1 word, listed name; 2 relations",
      ]
    )
  }

  @Test func `a name after a title comes first, one in the possessive last`() throws {
    let tiny = try TinyDossier("Samir Kasim; Kasim", "Orania")
    #expect(tiny.found("Orania leader Kasim") == ["Samir Kasim", "Orania"])
    #expect(tiny.found("Orania's Kasim") == ["Samir Kasim", "Orania"])
    #expect(tiny.found("Orania Kasim") == ["Orania", "Samir Kasim"])
  }

  @Test func `a misspelling of the whole comes before a name in less than half of it`() throws {
    let tiny = try TinyDossier("Free Oranian Army", "Oranians")
    #expect(tiny.found("Free Oranians Army") == ["Free Oranian Army", "Oranians"])
    #expect(tiny.hits("Free Oranians Army").map(\.rule) == [.typo, .nameAmong])
    #expect(tiny.found("Free Oranians") == ["Oranians", "Free Oranian Army"])
  }

  @Test func `misspelt whole names come before parts`() throws {
    let tiny = try TinyDossier("Kasbad", "Kasbad government")
    #expect(tiny.found("Kasbads") == ["Kasbad", "Kasbad government"])
    #expect(tiny.found("Kasbad's") == ["Kasbad", "Kasbad government"])
  }

  @Test func `titles and small words do not hide a name`() throws {
    let tiny = try TinyDossier("People's Guard; PGX", "Hilla", "Fall of Hilla")
    #expect(tiny.found("PGX fighters") == ["People's Guard"])
    #expect(tiny.hits("PGX fighters").first?.rule == .bareName)
    #expect(tiny.found("in Hilla") == ["Hilla", "Fall of Hilla"])
    #expect(tiny.found("Hilla's PGX") == ["People's Guard", "Hilla"])
    #expect(tiny.found("Hilla PGX") == ["Hilla"])
    #expect(tiny.found("people of the guard") == ["People's Guard"])
    #expect(tiny.found("fall of") == ["Fall of Hilla"])
    #expect(tiny.found("in the").isEmpty)
  }
}
