extension PseudoTerminal {
  /// What the program left changed on the terminal; empty if it restored everything.
  public var leftovers: [String] {
    var leftovers: [String] = []
    for mode in [1, 1000, 1002, 1003, 1006, 1049, 2004] where screen.modes[mode] == true {
      leftovers.append("mode \(mode) is on")
    }
    if screen.modes[25] == false { leftovers.append("the cursor is hidden") }
    if screen.modes[1049] == nil { leftovers.append("never was in the alternate screen") }
    if modes() != initialModes { leftovers.append("other terminal modes") }
    return leftovers + screen.unknown
  }
}
