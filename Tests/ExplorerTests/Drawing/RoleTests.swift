import DossierModel
import Explorer
import Testing

@Suite struct RoleTests {
  @Test(arguments: Hedge.allCases)
  func `every hedge has a role that is called like it`(hedge: Hedge) {
    #expect(Role.allCases.contains { $0.name == "hedge.\(hedge.rawValue)" })
  }

  @Test(arguments: EntityKind.builtIn)
  func `every built-in kind has a role that is called like it`(kind: EntityKind) {
    #expect(Role.allCases.contains { $0.name == "kind.\(kind.id)" })
  }
}
