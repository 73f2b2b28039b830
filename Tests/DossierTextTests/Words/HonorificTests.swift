import DossierText
import Testing

@Suite struct HonorificTests {
  @Test func `every title is listed once`() {
    let all =
      Honorific.words + Honorific.shortened + Honorific.foreign + Honorific.partsOfOffices
    #expect(Set(all).count == all.count)
  }

  @Test func `English titles stand in lower case, as they are looked up`() {
    for word in Honorific.words + Honorific.shortened + Honorific.partsOfOffices {
      #expect(word == word.lowercased())
    }
  }
}
