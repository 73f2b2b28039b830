import Diagnostics
import DossierModel
import YAMLTree

/// A closed set of words.
protocol FileChoice: FileValue, CaseIterable, RawRepresentable<String> {}

extension FileChoice {
  static func read(_ node: Node, _ reader: inout FileReader) -> Self? {
    guard let text = String.read(node, &reader) else { return nil }
    if let value = Self(rawValue: text) { return value }
    let words = allCases.map(\.rawValue)
    reader.report(
      "unknown-word",
      "\(Diagnostic.quoted(text)) is none of the words that can stand here",
      remedy: reader.didYouMean(text, among: words) ?? "use \(FileReader.list(words))",
      at: node
    )
    return nil
  }

  var written: TreeValue { .text(rawValue) }

  init(from unpacker: inout Unpacker) {
    let position = Int(from: &unpacker)
    self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: position)]
  }

  func pack(into packer: inout Packer) {
    let position = Self.allCases.prefix { $0.rawValue != rawValue }.count
    position.pack(into: &packer)
  }
}

extension Origin: FileChoice {}
extension DateOrigin: FileChoice {}
extension Hedge: FileChoice {}
extension Mood: FileChoice {}
extension Stance: FileChoice {}
extension Name.Kind: FileChoice {}
extension Event.Occurrence: FileChoice {}
extension Figure.Bound: FileChoice {}
extension Link.Status: FileChoice {}
extension Question.Form: FileChoice {}
extension Question.Status: FileChoice {}
extension Rating.Grade: FileChoice {}
extension Rating.Weight: FileChoice {}
extension EntityKind.Pane: FileChoice {}
