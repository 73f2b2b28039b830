import DossierSearch

extension Explorer {
  /// How much is done at a time, in what takes about a microsecond: less than a reader notices.
  static let workSlice = 4000.0

  /// Whether there is work to do while no input is waiting.
  public var isBusy: Bool {
    library.wantsGists || searchIndex?.isComplete == false || nextContent != nil
  }

  /// Does a little of the work that there is.
  ///
  /// Whoever drives the explorer calls it while it is busy and no input is waiting, so that no key
  /// waits for more than one slice.
  ///
  /// - Returns: Whether the screen may have changed.
  public mutating func work() -> Bool {
    if library.wantsGists {
      needArticle()
      return false
    }
    if let key = nextContent {
      _ = shelf.content(for: key) {
        key.view.content(library, subject: key.subject, width: key.width)
      }
      return false
    }
    let isLarger = searchIndex?.work(Explorer.workSlice) ?? false
    guard let searchIndex else { return false }
    var isChanged = false
    for place in overlays.indices {
      guard case .search(var picker) = overlays[place] else { continue }
      let before = picker.percent
      if isLarger { picker.take(searchIndex) } else { picker.show(progressOf: searchIndex) }
      if isLarger || picker.percent != before { isChanged = true }
      overlays[place] = .search(picker)
    }
    if isChanged { settle() }
    return isChanged
  }
}
