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
    .systemLibrary(name: "CNcursesw", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "NcursesTerminal",
      dependencies: ["TerminalUI", "CNcursesw"],
      swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(
      name: "TestSupport",
      dependencies: ["TerminalUI"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["NcursesTerminal", "TerminalUI"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    .testTarget(name: "DossierModelTests", dependencies: ["DossierModel"], swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["TerminalUI", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: [
        "CNcursesw", "NcursesTerminal", "TerminalUI", "TerminalProbe", "TestSupport",
      ],
      swiftSettings: strict
    ),
  ]
)
