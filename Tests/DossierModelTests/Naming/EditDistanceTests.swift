import DossierModel
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("palmyra", "palmyra", 0), ("palmyra", "palmira", 1),
    ("deash", "daesh", 1), ("idlib", "idleb", 1), ("homs", "hama", 2), ("ab", "ba", 1),
    ("ca", "abc", 3), ("kitten", "sitting", 3),
  ])
  func `letters changed, added, left out or swapped count as one`(
    left: String,
    right: String,
    distance: Int
  ) {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    #expect(EditDistance.between(left, right, most: 9) == distance)
    #expect(EditDistance.between(right, left, most: 9) == distance)
    #expect(EditDistance.between(left, right, most: distance) == distance)
    #expect(EditDistance.between(left, right, most: distance - 1) == nil)
  }
}
