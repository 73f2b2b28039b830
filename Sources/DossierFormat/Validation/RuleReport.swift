import Diagnostics
import DossierModel
import YAMLTree

/// The diagnostics of the rules.
struct RuleReport {
  let tree: Tree
  /// The diagnostics about the dossier.
  var list: DiagnosticList
  /// The diagnostics about the article's text.
  var articleList = DiagnosticList()

  mutating func error(
    _ rule: any NamedRule.Type,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    at node: Node
  ) {
    guard !tree.isUnread(node.place) else { return }
    list.add(.error, rule.name, message(), remedy: remedy(), at: node.place)
  }

  mutating func warn(
    _ rule: any NamedRule.Type,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    at node: Node
  ) {
    list.add(.warning, rule.name, message(), remedy: remedy(), at: node.place)
  }
  mutating func warn(
    _ rule: any NamedRule.Type,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil,
    inText place: Place
  ) {
    articleList.add(.warning, rule.name, message(), remedy: remedy(), at: place)
  }
}
