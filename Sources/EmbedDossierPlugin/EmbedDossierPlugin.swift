import Foundation
import PackagePlugin

/// Embeds every dossier in a target's folder into the target.
@main
struct EmbedDossierPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "EmbedDossier")
    let files = try FileManager.default.contentsOfDirectory(
      at: target.directoryURL,
      includingPropertiesForKeys: nil
    )
    return files.filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
      .map { file in
        let name = file.deletingPathExtension().lastPathComponent
        let output = context.pluginWorkDirectoryURL.appending(component: "\(name).swift")
        return .buildCommand(
          displayName: "Embedding \(file.lastPathComponent)",
          executable: tool.url,
          arguments: [file.path, output.path],
          inputFiles: [file],
          outputFiles: [output]
        )
      }
  }
}
