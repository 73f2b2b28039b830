extension KeyPress: CustomStringConvertible {
  /// Reads one key in readable notation: `j`, `<C-d>`, `<S-Tab>`, `<lt>`.
  public init?(_ notation: some StringProtocol) {
    guard let keys = KeyPress.sequence(String(notation)), keys.count == 1 else { return nil }
    self = keys[0]
  }

  /// Reads keys in readable notation: `jj<Enter>`; `nil` if the text is not one.
  ///
  /// A `<` that does not start a name is refused; `<lt>` stands for it.
  public static func sequence(_ notation: String) -> [KeyPress]? {
    var keys: [KeyPress] = []
    var rest = Substring(notation).unicodeScalars
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(KeyPress(.character(first)))
        continue
      }
      guard let end = endOfName(in: rest), let key = named(rest[..<end]) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// The index of the `>` that ends a name; in `C->>` the first is the key.
  private static func endOfName(in rest: Substring.UnicodeScalarView) -> String.Index? {
    guard let end = rest.firstIndex(of: ">") else { return nil }
    let next = rest.index(after: end)
    return rest[..<end].last == "-" && rest[next...].first == ">" ? next : end
  }

  private static func named(_ name: Substring.UnicodeScalarView) -> KeyPress? {
    var rest = name
    var modifiers: Modifiers = []
    while rest.dropFirst(2).first != nil, rest.dropFirst().first == "-",
      let modifier = rest.first.flatMap(modifier)
    {
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    if let scalar = rest.first, rest.dropFirst().isEmpty {
      return modifiers.isEmpty ? nil : KeyPress(.character(scalar), modifiers)
    }
    return key(named: String(rest)).map { KeyPress($0, modifiers) }
  }

  private static func modifier(_ letter: Unicode.Scalar) -> Modifiers? {
    switch letter {
    case "C", "c": .control
    case "A", "a", "M", "m": .alt
    case "S", "s": .shift
    default: nil
    }
  }

  /// The key with a name of several letters, in whatever case.
  private static func key(named name: String) -> Key? {
    if let key = namedKeys.first(where: { $0.name == name })?.key { return key }
    let word = name.lowercased()
    if word.hasPrefix("f"), let number = Int(word.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    return namedKeys.first { $0.name.lowercased() == word }?.key
  }

  /// The key in readable notation.
  public var description: String {
    let name: String
    switch key {
    case .function(let number): name = "F\(number)"
    case .character(let scalar):
      let given = KeyPress.namedKeys.first { $0.key == key }?.name
      if given == nil, modifiers.isEmpty { return String(scalar) }
      name = given ?? String(scalar)
    case .enter, .tab, .backspace, .escape, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown:
      name = KeyPress.namedKeys.first { $0.key == key }?.name ?? ""
    }
    let prefix = [(Modifiers.control, "C-"), (.alt, "A-"), (.shift, "S-")]
      .reduce(into: "") { if modifiers.contains($1.0) { $0 += $1.1 } }
    return "<\(prefix)\(name)>"
  }

  private static let namedKeys: [(name: String, key: Key)] = [
    ("Enter", .enter), ("CR", .enter), ("Tab", .tab), ("BS", .backspace), ("Backspace", .backspace),
    ("Esc", .escape), ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("Space", .character(" ")), ("lt", .character("<")),
  ]
}
