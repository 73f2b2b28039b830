#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What is done the moment a signal arrives.
enum SignalHandlers {
  typealias Handler = @convention(c) (Int32) -> Void

  /// Tells the loop to end; a second signal, or a second without an end, ends the program here.
  static let ending: Handler = { number in
    let state = unsafe EmergencyState.shared
    if unsafe state.pointee.isLent && number == SIGINT { return }
    if unsafe state.pointee.ending != 0 {
      unsafe EmergencyState.die(state, state.pointee.ending)
      return
    }
    unsafe state.pointee.ending = number
    unsafe EmergencyState.ring(state)
    alarm(1)
  }

  /// Ends the program after a fault, or because it did not end by itself in time.
  static let fault: Handler = { number in
    let state = unsafe EmergencyState.shared
    if unsafe state.pointee.isLent && number == SIGQUIT { return }
    let wasTold = unsafe number == SIGALRM && state.pointee.ending != 0
    unsafe EmergencyState.die(state, wasTold ? state.pointee.ending : number)
  }

  static let resize: Handler = { _ in
    let state = unsafe EmergencyState.shared
    unsafe state.pointee.resizes = 1
    unsafe EmergencyState.ring(state)
  }

  static let stop: Handler = { _ in
    let state = unsafe EmergencyState.shared
    // Whoever lent it stops when the child is seen to have stopped.
    if unsafe state.pointee.isLent { return }
    unsafe state.pointee.stops = 1
    unsafe EmergencyState.ring(state)
  }

  static let resume: Handler = { _ in
    let state = unsafe EmergencyState.shared
    unsafe state.pointee.continuations = 1
    unsafe EmergencyState.ring(state)
  }
}
