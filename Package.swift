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
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "DossierModel", dependencies: ["Diagnostics"], swiftSettings: strict),
    .systemLibrary(
      name: "CLibYAML",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "ArticleAnalysis",
      dependencies: ["DossierModel", "DossierText"],
      swiftSettings: strict
    ),
    .target(
      name: "DossierFormat",
      dependencies: [
        "ArticleAnalysis", "Diagnostics", "DossierModel", "DossierText", "YAMLTree",
      ],
      swiftSettings: strict
    ),
    .target(name: "DossierText", dependencies: ["DossierModel"], swiftSettings: strict),
    .target(
      name: "DossierSearch",
      dependencies: ["DossierModel", "DossierText"],
      swiftSettings: strict
    ),
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(
      name: "Explorer",
      dependencies: ["Diagnostics", "DossierModel", "DossierSearch", "DossierText", "TerminalUI"],
      swiftSettings: strict
    ),
    .target(
      name: "Preferences",
      dependencies: ["Diagnostics", "Explorer", "TerminalUI", "YAMLTree"],
      swiftSettings: strict
    ),
    .systemLibrary(
      name: "CNcursesw",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
    ),
    .target(
      name: "NcursesTerminal",
      dependencies: ["TerminalUI", "CNcursesw"],
      swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .executableTarget(
      name: "EmbedDossier",
      dependencies: ["Diagnostics", "DossierFormat", "DossierModel"],
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
    .target(
      name: "Themes",
      path: "Themes",
      resources: [
        .embedInCode("dark.yaml"), .embedInCode("light.yaml"), .embedInCode("mono.yaml"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "BundledDossiers", "Diagnostics", "DossierFormat", "DossierModel", "DossierSearch",
        "DossierText", "Explorer", "NcursesTerminal", "Preferences", "TerminalUI", "Themes",
        "YAMLTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
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
    .target(
      name: "BenchmarkSupport",
      path: "Tests/Benchmarks/BenchmarkSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "BenchmarkSupportTests",
      dependencies: ["BenchmarkSupport"],
      path: "Tests/Benchmarks/BenchmarkSupportTests",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: ["BenchmarkSupport", "DossierModel", "DossierSearch", "TestSupport"],
      path: "Tests/Benchmarks/SearchBenchmark",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "CursesFloor",
      path: "Tests/Benchmarks/CursesFloor",
      cSettings: [.define("_XOPEN_SOURCE_EXTENDED")],
      linkerSettings: [
        // A floor that loads Swift's runtime is none; only Embedded Swift is linked without it.
        .unsafeFlags(
          ["-no-static-stdlib", "-enable-experimental-feature", "Embedded"],
          .when(platforms: [.linux])
        ),
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .executableTarget(
      name: "ExplorerBenchmark",
      dependencies: ["BenchmarkSupport", "CursesFloor", "TerminalUI", "TestSupport"],
      path: "Tests/Benchmarks/ExplorerBenchmark",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExplorerBenchmarkTests",
      dependencies: ["BenchmarkSupport", "ExplorerBenchmark"],
      path: "Tests/Benchmarks/ExplorerBenchmarkTests",
      swiftSettings: strict
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "DossierModelTests",
      dependencies: ["Diagnostics", "DossierModel", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DossierFormatTests",
      dependencies: [
        "BundledDossiers", "Diagnostics", "DossierFormat", "DossierModel", "DossierText",
        "TestSupport", "YAMLTree",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "YAMLTreeTests",
      dependencies: ["Diagnostics", "YAMLTree", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DossierTextTests",
      dependencies: ["DossierModel", "DossierText"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArticleAnalysisTests",
      dependencies: ["ArticleAnalysis", "DossierModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DossierSearchTests",
      dependencies: ["DossierModel", "DossierSearch", "DossierText", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["TerminalUI", "TestSupport"],
      exclude: ["character-table.py"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: [
        "CNcursesw", "NcursesTerminal", "TerminalUI", "TerminalProbe", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ExplorerTests",
      dependencies: [
        "Diagnostics", "DossierFormat", "DossierModel", "DossierSearch", "DossierText", "Explorer",
        "TerminalUI", "TestSupport",
      ],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["dossier", "TerminalUI", "TestSupport", "YAMLTree"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PreferencesTests",
      dependencies: [
        "Diagnostics", "Explorer", "Preferences", "TerminalUI", "TestSupport", "Themes",
      ],
      swiftSettings: strict
    ),
  ]
)
