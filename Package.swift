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
    .target(name: "DossierSearch", dependencies: ["DossierModel"], swiftSettings: strict),
    .target(name: "TerminalUI", swiftSettings: strict),
    .testTarget(name: "DossierModelTests", dependencies: ["DossierModel"], swiftSettings: strict),
    .testTarget(
      name: "DossierSearchTests",
      dependencies: ["DossierModel", "DossierSearch"],
      swiftSettings: strict
    ),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"], swiftSettings: strict),
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: ["DossierModel", "DossierSearch"],
      path: "Tests/Benchmarks/SearchBenchmark",
      swiftSettings: strict
    ),
  ]
)
