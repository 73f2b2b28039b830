import DossierText
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("al-Raqqa", "al raqqa"), ("Beşar Esad", "beshar esad"), ("Aḥrār aš-Šām", "ahrar ash sham"),
    ("Lādhiqīyah", "ladhiqiyah"), ("al-Qa'ida", "al qaida"), ("Baʿth", "bath"),
    ("Башар Асад", "bashar asad"), ("3araq 7oms", "araq homs"), ("T4", "t4"), ("2013", "2013"),
    ("U.S.", "u s"), ("l'État islamique", "l etat islamique"), ("d'Alep", "d alep"),
    ("Da'esh", "daesh"),
    ("ŞANLIURFA", "shanliurfa"),
    ("Erdoğan", "erdoghan"), ("İstanbul", "istanbul"), ("Großstadt", "grossstadt"),
    ("  ,,  ", ""), ("ﬁnal", "final"), ("ＩＳＩＳ", "isis"), ("إدلب", "ادلب"),
    ("سلیمانی", "سليماني"), ("بَشّار", "بشار"), ("ﺣﻤﺺ", "حمص"), ("١٩٤٥", "1945"),
  ])
  func `a text folds to plain words`(text: String, folded: String) {
    let words = FoldedText(text).words.map { String(decoding: $0, as: UTF8.self) }
    #expect(words.joined(separator: " ") == folded)
  }
}
