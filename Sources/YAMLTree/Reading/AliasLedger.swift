import Diagnostics

/// Counts what a file grows to by its aliases, without growing it.
///
/// Aliases share their target in the arena; the cost comes when the tree is walked.
struct AliasLedger {
  /// The size of a node with its aliases followed.
  struct Size {
    var nodes = 1
    var bytes = 0
    /// How many lists and mappings nest in it, itself included.
    var height = 0

    mutating func add(_ part: Size) {
      nodes = Size.sum(nodes, part.nodes)
      bytes = Size.sum(bytes, part.bytes)
      height = max(height, part.height + 1)
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
      let (sum, isOverflowing) = left.addingReportingOverflow(right)
      return isOverflowing ? .max : sum
    }
  }

  private struct Open {
    var size: Size
    var anchor: String?
    let index: Int
  }

  private var anchors: [String: (index: Int, size: Size)] = [:]
  private var openAnchors: Set<String> = []
  private var stack: [Open] = []
  private var own = Size(nodes: 0)
  private(set) var total = Size(nodes: 0)

  mutating func addScalar(bytes: Int, anchor: String?, index: Int) {
    let size = Size(bytes: bytes)
    own.nodes += 1
    own.bytes += bytes
    if let anchor { anchors[anchor] = (index, size) }
    include(size)
  }

  mutating func open(anchor: String?, index: Int) {
    own.nodes += 1
    if let anchor {
      anchors[anchor] = nil
      openAnchors.insert(anchor)
    }
    stack.append(Open(size: Size(height: 1), anchor: anchor, index: index))
  }

  mutating func close() {
    guard let top = stack.popLast() else { return }
    if let anchor = top.anchor {
      openAnchors.remove(anchor)
      anchors[anchor] = (top.index, top.size)
    }
    include(top.size)
  }

  /// The node that an alias stands for.
  mutating func follow(
    _ anchor: String,
    at place: Place,
    limits: Limits
  ) throws(Fault) -> Int? {
    if openAnchors.contains(anchor) {
      throw Fault(
        .refused,
        "the alias \(Diagnostic.quoted("*" + anchor)) stands inside what it repeats",
        remedy: "write the value out",
        at: place
      )
    }
    guard let (index, size) = anchors[anchor] else { return nil }
    own.nodes += 1
    include(size)
    guard stack.count + size.height <= limits.depth else {
      throw Fault(
        .limit,
        "with this alias, lists and mappings nest deeper than \(limits.depth), the limit on depth",
        remedy: "write the value out",
        at: place
      )
    }
    return index
  }

  /// Throws if following every alias would take many times the size of the file.
  func check(_ limits: Limits) throws(Fault) {
    let allowed = limits.expansion + 1
    guard
      total.nodes / allowed > own.nodes || total.bytes / allowed > own.bytes
        || total.nodes > limits.nodes
    else { return }
    throw Fault(
      .limit,
      "aliases make the file more than \(limits.expansion) times as large, the limit on aliases",
      remedy: "write the values out",
      at: .start
    )
  }

  private mutating func include(_ size: Size) {
    if stack.isEmpty {
      total = size
    } else {
      stack[stack.count - 1].size.add(size)
    }
  }
}
