/// A type of values in a packed dossier, which are recognised by their place alone.
protocol PackedValue {
  /// Takes the next value out of a packed dossier.
  init(from unpacker: inout Unpacker)

  func pack(into packer: inout Packer)
}

/// A value that is packed as another is.
protocol PackedAsAnother: PackedValue {
  associatedtype Packed: PackedValue

  init(packed: Packed)

  var packed: Packed { get }
}

extension PackedAsAnother {
  init(from unpacker: inout Unpacker) {
    self.init(packed: Packed(from: &unpacker))
  }

  func pack(into packer: inout Packer) {
    packed.pack(into: &packer)
  }
}

extension String: PackedValue {
  init(from unpacker: inout Unpacker) {
    self = unpacker.text()
  }

  func pack(into packer: inout Packer) {
    packer.add(self)
  }
}

extension Int: PackedValue {
  init(from unpacker: inout Unpacker) {
    self.init(bitPattern: unpacker.number())
  }

  func pack(into packer: inout Packer) {
    packer.add(UInt(bitPattern: self))
  }
}

extension Bool: PackedValue {
  init(from unpacker: inout Unpacker) {
    self = unpacker.number() == 1
  }

  func pack(into packer: inout Packer) {
    packer.add(self ? 1 : 0)
  }
}

extension Double: PackedValue {
  init(from unpacker: inout Unpacker) {
    self.init(bitPattern: UInt64(unpacker.number()))
  }

  func pack(into packer: inout Packer) {
    packer.add(UInt(bitPattern))
  }
}

extension Array: PackedValue where Element: PackedValue {
  init(from unpacker: inout Unpacker) {
    let count = Int(from: &unpacker)
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &unpacker)) }
  }

  func pack(into packer: inout Packer) {
    count.pack(into: &packer)
    for element in self { element.pack(into: &packer) }
  }
}
