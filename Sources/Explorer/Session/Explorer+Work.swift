import DossierSearch

extension Explorer {
  /// How much is done at a time, in units of about a microsecond: less than a reader notices.
  static let workSlice = 4000.0

  /// Whether there is work to do while no input is waiting.
  public func isBusy(_ renderer: Renderer) -> Bool {
    wantsGists || searchIndex?.isComplete == false || nextContent(renderer) != nil
  }

  /// Does a little of the work that there is.
  ///
  /// The session calls it while the explorer is busy and no input is waiting, so that no key waits
  /// for more than one slice.
  ///
  /// - Parameter renderer: What keeps the contents that are laid out ahead.
  /// - Returns: Whether the screen may have changed.
  public mutating func work(_ renderer: inout Renderer) -> Bool {
    if wantsGists {
      let before = content.lines
      library.needArticle()
      settle(&renderer)
      return content.lines != before
    }
    if let (key, next) = nextContent(renderer) {
      renderer.contents.keep(next.view.content(next.subject, in: contentSize, library), for: key)
      return false
    }
    return growIndex(&renderer)
  }

  private mutating func growIndex(_ renderer: inout Renderer) -> Bool {
    let isLarger = searchIndex?.work(Explorer.workSlice) ?? false
    guard let searchIndex else { return false }
    var isChanged = false
    for place in overlays.indices where overlays[place].adopt(searchIndex, isLarger: isLarger) {
      isChanged = true
    }
    if isChanged { settle(&renderer) }
    return isChanged
  }
}
