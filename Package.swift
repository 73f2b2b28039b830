// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "DossierModel", swiftSettings: strict),
    .target(name: "TerminalUI", swiftSettings: strict),
    .systemLibrary(name: "CLibYAML"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(
      name: "DossierFormat",
      dependencies: ["DossierModel", "YAMLTree"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "EmbedDossier",
      dependencies: ["DossierFormat", "DossierModel"],
      swiftSettings: strict
    ),
    .plugin(
      name: "EmbedDossierPlugin",
      capability: .buildTool(),
      dependencies: ["EmbedDossier"],
      path: "Sources/EmbedDossierPlugin"
    ),
    .target(
      name: "BundledDossiers",
      exclude: ["palmyra-2016.yaml"],
      swiftSettings: strict,
      plugins: ["EmbedDossierPlugin"]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DossierFormatTests",
      dependencies: ["DossierFormat", "DossierModel", "BundledDossiers", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "YAMLTreeTests",
      dependencies: ["YAMLTree", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "DossierModelTests", dependencies: ["DossierModel"], swiftSettings: strict),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
  ]
)
