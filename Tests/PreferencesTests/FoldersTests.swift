import Preferences
import TestSupport
import Testing

@Suite struct FoldersTests {
  @Test(
    arguments: [
      (["HOME": "/home/reader"], "/home/reader/.config/dossier"),
      (["HOME": "/h", "XDG_CONFIG_HOME": "/c"], "/c/dossier"),
      (["XDG_CONFIG_HOME": "/c"], "/c/dossier"),
      (["HOME": "/h", "XDG_CONFIG_HOME": ""], "/h/.config/dossier"),
      (["HOME": "/h", "XDG_CONFIG_HOME": "relative"], "/h/.config/dossier"),
      (["XDG_CONFIG_HOME": "relative"], nil), (["HOME": "relative"], nil), ([:], nil),
    ] as [([String: String], String?)]
  )
  func `the reader's configuration is where XDG says`(
    environment: [String: String],
    folder: String?
  ) {
    let folders = Folders { environment[$0] }
    #expect(folders.configuration == folder)
    #expect(folders.themes == folder.map { $0 + "/themes" })
  }

  @Test func `a folder's YAML files are listed by name`() {
    let files = Folders.yamlFiles(in: Fixtures.package + "/Themes")
    #expect(files == ["dark.yaml", "light.yaml", "mono.yaml"])
  }

  @Test func `a folder that is missing has no files`() {
    #expect(Folders.yamlFiles(in: Fixtures.package + "/nowhere") == [])
    #expect(Folders.yamlFiles(in: Fixtures.package + "/Package.swift") == [])
  }
}
