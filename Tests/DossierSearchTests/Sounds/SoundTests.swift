import DossierModel
import DossierText
import Testing

@testable import DossierSearch

@Suite struct SoundTests {
  private func sound(_ word: String) throws -> Sound {
    try #require(Sound(latin: Array(word.utf8)))
  }

  @Test(arguments: [
    ("raqqa", "rk", "aa"), ("rakka", "rk", "aa"), ("soleimani", "slmn", "oeae"),
    ("sulaymani", "slmn", "oeae"), ("assad", "Asd", "aa"), ("esad", "Asd", "aa"),
    ("daech", "dS", "e"), ("lattaquie", "ltk", "aae"), ("zawahiri", "zhr", "aaee"),
    ("dhawahiri", "Zhr", "aaee"), ("hamah", "hm", "aa"), ("palmyre", "plmr", "aee"),
    ("djihad", "jhd", "ea"), ("cerablus", "srbls", "eao"), ("dschabhat", "jbht", "aa"),
  ])
  func `a word is heard as a skeleton and its vowels`(
    word: String,
    skeleton: String,
    vowels: String
  ) throws {
    let sound = try sound(word)
    #expect(String(decoding: sound.skeleton, as: UTF8.self) == skeleton)
    #expect(String(decoding: sound.vowels, as: UTF8.self) == vowels)
  }

  @Test(arguments: [
    ("hims", "homs", true), ("homs", "hamas", false), ("kaide", "qaeda", true),
    ("salman", "soleimani", false), ("dara", "deir", false), ("irak", "raqqa", false),
    ("halep", "halab", true), ("jon", "john", false), ("dzhon", "john", true),
    ("nasser", "nusra", false), ("tedmur", "tadmur", true),
  ])
  func `one step in four letters is forgiven`(word: String, name: String, agrees: Bool) throws {
    let (left, right) = try (sound(word), sound(name))
    #expect(SoundComparison().agrees(left, right) == agrees)
    if agrees { #expect(left.hash == right.hash) }
  }

  @Test(arguments: [
    ("حمص", "homs", true), ("حماس", "homs", false), ("سليماني", "soleimani", true),
    ("رقه", "raqqa", true), ("عراق", "iraq", true), ("لافروف", "lavrov", true),
    ("كرد", "guard", false), ("ظواهري", "zawahiri", true), ("داعش", "daesh", true),
  ])
  func `Arabic letters are heard as Latin ones`(word: String, name: String, agrees: Bool) throws {
    let arabic = try #require(ArabicSound.sound(of: Array(word.utf8)[...]))
    let latin = try sound(name)
    #expect(SoundComparison(script: .arabic).agrees(arabic, latin) == agrees)
    if agrees { #expect(arabic.hash == latin.hash) }
  }

  @Test(arguments: [
    ("لاوروف", "lavrov"), ("روژاوا", "rojava"), ("ڕۆژئاوا", "rojava"), ("ئەسەد", "assad"),
    ("ولايتي", "velayati"), ("ڕەققە", "raqqa"), ("حەلەب", "halab"),
  ])
  func `Persian and Kurdish letters are heard as they mean`(word: String, name: String) throws {
    let folded = FoldedText(word)
    let name = try sound(name)
    let agrees = ArabicSound.Reading.allCases.contains { reading in
      ArabicSound.sound(of: folded[0], as: reading).map {
        SoundComparison(script: .arabic).agrees($0, name)
      } ?? false
    }
    #expect(agrees)
  }

  @Test(arguments: [
    ("سلمان", "soleimani", false), ("سليماني", "soleimani", true),
    ("ستيف", "steve", true), ("نصر", "nusra", false), ("نصره", "nusra", true),
  ])
  func `Arabic writes the vowel at the end`(word: String, name: String, agrees: Bool) throws {
    let arabic = try #require(ArabicSound.sound(of: Array(word.utf8)[...]))
    #expect(try SoundComparison(script: .arabic).agrees(arabic, sound(name)) == agrees)
  }

  @Test func `a Slavic j is a y only at the front and after a vowel`() {
    func respelt(_ word: String) -> [String] {
      SpellingHabits.respellings(of: Array(word.utf8), script: .latin, hasCedilla: false).map {
        String(decoding: $0.word, as: UTF8.self)
      }
    }
    #expect(respelt("sergej").contains("sergey"))
    #expect(respelt("jarabulus").contains("yarabulus"))
    #expect(!respelt("halabja").contains("halabya"))
  }

  @Test func `two consonants speak for a part only with the same vowels`() throws {
    let comparison = SoundComparison()
    #expect(try comparison.agreesAsPart(sound("kerri"), sound("kerry")))
    #expect(try comparison.agreesAsPart(sound("bath"), sound("baath")))
    #expect(try !comparison.agreesAsPart(sound("dair"), sound("daraa")))
  }

  @Test func `a name's hashes are the same however they are computed`() throws {
    let fixture = try SearchFixture()
    for entry in fixture.dossier.entries {
      for name in entry.names {
        let folded = FoldedText(name.text)
        let significant = DefiniteArticle.significantWords(of: folded)
        let keys = NameKeys.keys(
          of: folded,
          significant: significant,
          leaving: DefiniteArticle.shortestRestInName
        )
        for key in keys {
          #expect(!fixture.index.names.keys.numbers(under: NameKeys.hash(key)).isEmpty)
        }
        for sound in NameSounds.sounds(of: folded, significant: significant).map(\.sound) {
          #expect(
            fixture.index.names.sounds.numbers(under: sound.hash).contains {
              fixture.index.text(ofName: Int($0)) == name.text
            },
            "\(name.text)"
          )
        }
      }
    }
  }
}
