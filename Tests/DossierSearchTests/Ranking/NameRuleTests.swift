import DossierModel
import DossierSearch
import Testing

/// Pairs of our own for each rule of names, and pairs just beyond it.
@Suite struct NameRuleTests {
  private func tier(_ query: String, _ names: [Name]) throws -> SearchTier? {
    try FewNames([FewNames.Item(names: names)]).hits(query).first?.tier
  }

  @Test(arguments: [
    ("Shanlıurfa", "Şanlıurfa"), ("istanbul", "İstanbul"), ("Baath", "Ba‘ath"),
    ("Deir ez Zor", "Deir-ez/Zor"), ("Башар", "Bashar"), ("7oms", "Homs"), ("Erdoghan", "Erdoğan"),
    ("Khalidiyah", "Ḫālidīyah"), ("GROSSSTADT", "Großstadt"), ("ﬁdan", "Fidan"),
  ])
  func `R1: marks, apostrophes, punctuation and scripts are folded`(query: String, name: String)
    throws
  {
    #expect(try tier(query, [Name(name)]) == .foldedName)
  }

  @Test(arguments: [
    ("Raqqa", "al-Raqqa"), ("ar-Raqqa", "al-Raqqa"), ("the Raqqa", "ar-Raqqa"),
    ("Alraqqa", "Raqqa"), ("DeirezZor", "Deir ez-Zor"), ("Deir Ezzor", "Deir al-Zor"),
    ("Islamic State", "the Islamic State"), ("الرقة", "رقة"),
  ])
  func `R2: articles come and go, glued or apart`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) == .foldedName)
  }

  @Test(arguments: [("en Zor", "Zor"), ("Alraqqa", "Taraqqa"), ("Alep", "Ep"), ("Iraq", "Raq")])
  func `R2: what only looks like an article stays`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) != .foldedName)
  }

  @Test(arguments: [
    ("Hims", "Homs"), ("Sulaymani", "Soleimani"), ("Kaide", "Qaeda"), ("Djihad", "Jihad"),
    ("Palmyre", "Palmyra"), ("Daech", "Daesh"), ("Yusef", "Yousuf"),
  ])
  func `R3: names that sound the same are found`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) == .sameSound)
  }

  @Test(arguments: [
    ("Hamas", "Homs"), ("Dara", "Deir"), ("Nasser", "Nusra"), ("Salman", "Soleimani"),
    ("Oman", "Yemen"),
  ])
  func `R3: vowels two steps apart are another name`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]).map { $0 > .partSound } ?? true)
  }

  @Test(arguments: [
    ("حمص", "Homs"), ("سليماني", "Soleimani"), ("الرقة", "al-Raqqa"), ("ظواهري", "Zawahiri"),
    ("عراق", "Iraq"), ("داعش", "Daesh"),
  ])
  func `R4: an Arabic query finds the Latin name`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) == .sameSound)
  }

  @Test(arguments: [("حماس", "Homs"), ("كرد", "Guard"), ("Kurd", "Guard"), ("Salman", "سليماني")])
  func `R4: letters that Arabic keeps apart stay apart`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]).map { $0 > .typo } ?? true)
  }

  @Test func `R5: acronyms and weak names match a whole query only`() throws {
    let names = [Name("Quds Corps"), Name("QF", kind: .acronym), Name("the unit", isWeak: true)]
    #expect(try tier("QF", names) == .exactName)
    #expect(try tier("qf", names) == .exactName)
    #expect(try tier("the unit", names) == .exactName)
    #expect(try tier("unit", names) == .foldedName)
    #expect(try tier("Q", names) == .nameParts)
    for query in ["QF base", "unit base", "uni", "units"] {
      #expect(try tier(query, names) == nil, "\(query)")
    }
  }

  @Test func `R6: a part finds the name, and a name is found within the query`() throws {
    #expect(try tier("Assad", [Name("Bashar al-Assad")]) == .nameParts)
    #expect(try tier("the Nusra fighters", [Name("Nusra")]) == .partSound)
    #expect(try tier("old Ras town", [Name("Ras")]) == nil)
    #expect(try tier("Kussair", [Name("Qusayr Front")]) == .partSound)
    #expect(try tier("Dair", [Name("Daraa Front")]) == nil)
  }

  @Test(arguments: [
    ("palmyla", "Palmyra"), ("Dagsh", "Daesh"), ("palmyr", "Pamyr"), ("palmgra", "Palmyra"),
    ("soleinamis", "Soleimanis"),
  ])
  func `R7: a letter or two are forgiven`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) == .typo)
  }

  @Test(arguments: [
    ("balmyra", "Palmyra"), ("pylmara", "Palmyra"), ("hama", "Homt"), ("solemanns", "Soleiman"),
  ])
  func `R7: no more than that`(query: String, name: String) throws {
    #expect(try tier(query, [Name(name)]) == nil)
  }
}
