/// What decides the meaning of a key; each context falls back on a wider one.
enum KeyContext: Int, CaseIterable, Sendable {
  case list, main, workspace, picker, narrowing, overlay, anywhere, loading

  /// Where that is, as documents say it.
  var title: String {
    switch self {
    case .list: "in a list"
    case .main: "in the main pane"
    case .workspace: "in any pane"
    case .picker: "while searching"
    case .narrowing: "while narrowing a list"
    case .overlay: "in help, history and other overlays"
    case .anywhere: "everywhere"
    case .loading: "while a large file is read"
    }
  }

  /// The context that is asked if this one has no answer.
  var parent: KeyContext? {
    switch self {
    case .list, .main: .workspace
    case .workspace, .picker, .narrowing, .overlay: .anywhere
    case .anywhere, .loading: nil
    }
  }

  /// Whether text is being typed, which has keys of its own.
  var isTyping: Bool {
    switch self {
    case .picker, .narrowing: true
    case .list, .main, .workspace, .overlay, .anywhere, .loading: false
    }
  }

  /// The context itself and those it falls back on.
  var chain: [KeyContext] {
    var chain = [self]
    while let next = chain[chain.count - 1].parent { chain.append(next) }
    return chain
  }
}
