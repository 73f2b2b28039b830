import Explorer
import Testing

@Suite struct ArgumentTests {
  @Test func `what a claim bears on stands under the questions that are answered`() throws {
    var driver = ExplorerDriver(library: Library(try Samples.bearing()))
    try driver.press("/gone home<Enter>")
    #expect(try driver.row(above: "++ The crew knew.").contains("? Who knew that the ferry"))
    #expect(try driver.row(above: "+ The crew was on strike.").contains("? Why did the ferry"))
    try driver.checkGolden("claim-100x30")
  }

  @Test func `explanations that involve an entry stand under their questions`() throws {
    var driver = ExplorerDriver(library: Library(try Samples.bearing()))
    try driver.press("/the crew<Enter>")
    #expect(try driver.row(above: "∴ The crew knew.").contains("? Who knew that the ferry"))
    #expect(try driver.row(above: "∴ The crew was on strike.").contains("? Why did the ferry"))
  }

  @Test func `evidence that the annotator adds is told from what others are quoted for`() throws {
    var driver = ExplorerDriver(library: Library(try Samples.bearing()))
    try driver.press("/why did the ferry<Enter>")
    #expect(try driver.row(with: "no storm.").contains("annotator  certain"))
    #expect(!driver.sees("quoted"))
  }
}
