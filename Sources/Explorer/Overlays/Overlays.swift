/// The kinds of overlays, in the order in which help lists their commands.
enum Overlays {
  static let all: [any Overlay.Type] = [
    SearchPicker.self, NarrowPrompt.self, HelpOverlay.self, HistoryPicker.self, AboutOverlay.self,
    ParagraphPicker.self, ProblemsPicker.self,
  ]
}
