import Testing

@Suite struct KeysPageTests {
  @Test func `Docs/Keys.md says what the keymap says`() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let path = root.joined(separator: "/") + "/Docs/Keys.md"
    if TextFile.isRecording, TextFile.read(path) != KeysPage.text {
      try TextFile.write(KeysPage.text, to: path)
      Issue.record("recorded Docs/Keys.md; look at the difference")
    }
    #expect(TextFile.read(path) == KeysPage.text, "stale; DOSSIER_RECORD=1 swift test records it")
  }
}
