import Diagnostics
public import DossierModel
import DossierText
import YAMLTree

/// Reads dossiers from files: decodes, validates, resolves.
public struct DossierLoader: Sendable {
  /// What a loader does in addition to reading.
  public struct Options: OptionSet, Sendable {
    /// The options as bits.
    public let rawValue: Int

    /// Creates options from bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Also gives warnings, for those who edit the file.
    public static let check = Options(rawValue: 1)
    /// Reads files beyond the usual limits on size and number of values.
    public static let large = Options(rawValue: 2)
  }

  private let options: Options

  /// Creates a loader.
  public init(options: Options = []) {
    self.options = options
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The file's name; `.json` at its end means JSON, otherwise the first byte decides.
  ///   - article: The text of its article, which ``Options/check`` then compares it with.
  ///   - progress: Called from time to time with the part of the work that is done, from 0 to 1.
  /// - Returns: The dossier, unless the file has errors, and everything that was found.
  public func load(
    _ bytes: [UInt8],
    name: String? = nil,
    article: ArticleText? = nil,
    progress: ((Double) -> Void)? = nil
  ) -> Loaded {
    let parsed = progress.map { report in { report($0 * DossierLoader.parsingShare) } }
    let limits = options.contains(.large) ? Limits.large : .usual
    let tree: Tree
    var faults: [Fault] = []
    do {
      tree =
        try isJSON(bytes, name: name)
        ? Tree(json: bytes, limits: limits, progress: parsed)
        : Tree(yaml: bytes, limits: limits, progress: parsed)
    } catch {
      faults = error.faults
      guard let rest = error.tree else {
        return Loaded(dossier: nil, diagnostics: faults.map(\.diagnostic), places: SourceMap())
      }
      tree = rest
    }
    return load(tree, after: faults, article: article, progress: progress)
  }

  /// The part of the time that parsing takes.
  private static let parsingShare = 0.4

  private func load(
    _ tree: Tree,
    after faults: [Fault],
    article: ArticleText?,
    progress: ((Double) -> Void)?
  ) -> Loaded {
    let share = DossierLoader.parsingShare
    let decoded = progress.map { report in { report(share + $0 * (1 - share)) } }
    var reader = FileReader(tree, after: faults, progress: decoded)
    var file = DossierFile.blank
    _ = reader.read(tree.root, into: &file, noun: "a dossier")

    var places = SourceMap(reader.entryNodes.map { tree[Int($0)].place })
    if let version = reader.foreignVersion {
      return Loaded(dossier: nil, diagnostics: [version], places: places)
    }
    let unchecked = UncheckedDossier(file: file, reader: reader)
    if options.contains(.check) { places.noteOwners(of: unchecked) }
    var report = RuleReport(tree: tree, list: reader.diagnostics)
    for rule in RuleTable.errors { rule.check(unchecked, &report) }
    // If there are errors, what seems missing may only be misspelt.
    if options.contains(.check), !report.list.hasErrors {
      for rule in RuleTable.warnings { rule.check(unchecked, &report) }
    }
    guard !report.list.hasErrors else {
      return Loaded(dossier: nil, diagnostics: report.list.sorted, places: places)
    }
    do {
      let dossier = try unchecked.dossier()
      if options.contains(.check), let article {
        let anchored = ArticleAnchoring.anchor(dossier, in: article)
        let context = ArticleContext(unchecked, in: anchored)
        for rule in RuleTable.article { rule.check(context, &report) }
      }
      return Loaded(
        dossier: dossier,
        diagnostics: report.list.sorted,
        articleDiagnostics: report.articleList.sorted,
        places: places
      )
    } catch {
      report.list.add(Diagnostic(error))
      return Loaded(dossier: nil, diagnostics: report.list.sorted, places: places)
    }
  }

  private func isJSON(_ bytes: [UInt8], name: String?) -> Bool {
    if let name, name.utf8.count >= 5, name.suffix(5).lowercased() == ".json" { return true }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { $0 > 0x20 } == UInt8(ascii: "{")
  }
}

extension Diagnostic {
  init(_ reference: BrokenReference) {
    let message =
      switch reference {
      case .duplicate(let id): "two entries have the id \(Diagnostic.quoted(id.text))"
      case .missing(let id): "there is no entry \(Diagnostic.quoted(id.text))"
      case .wrongKind(let id, let kind): "\(Diagnostic.quoted(id.text)) is no \(kind)"
      case .unknownLinkType(let type): "there is no link type \(Diagnostic.quoted(type))"
      case .unknownKind(let kind): "there is no kind \(Diagnostic.quoted(kind))"
      }
    self.init(.error, rule: "broken-reference", message)
  }
}
