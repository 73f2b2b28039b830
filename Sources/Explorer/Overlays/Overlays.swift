/// The overlays, each by the commands that open it, in the order in which help lists them.
enum Overlays {
  /// The commands of all overlays.
  ///
  /// They are asked of a picker's source, as the type of a picker takes long to make at the start.
  static var commands: [Command] {
    [
      SearchSource.commands, NarrowPrompt.commands, HelpOverlay.commands, HistorySource.commands,
      AboutOverlay.commands, ParagraphSource.commands, ProblemsSource.commands,
    ]
    .flatMap(\.self)
  }
}
