#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The functions that run when a signal arrives.
enum SignalHandlers {
  typealias Handler = @convention(c) (Int32) -> Void

  /// Asks the event loop to end; a second signal, or a second of time, ends the program at once.
  static let ending: Handler = { number in
    let state = unsafe EmergencyState.shared
    if unsafe state.pointee.isLent && number == SIGINT { return }
    if unsafe state.pointee.ending != 0 {
      unsafe EmergencyState.die(state, state.pointee.ending)
      return
    }
    unsafe state.pointee.ending = number
    unsafe EmergencyState.wake(state)
    alarm(1)
  }

  /// Ends the program after a crash, or if it did not end in time.
  static let fault: Handler = { number in
    let state = unsafe EmergencyState.shared
    if unsafe state.pointee.isLent && number == SIGQUIT { return }
    let isOverdue = unsafe number == SIGALRM && state.pointee.ending != 0
    unsafe EmergencyState.die(state, isOverdue ? state.pointee.ending : number)
  }

  static let resize: Handler = { _ in
    let state = unsafe EmergencyState.shared
    unsafe state.pointee.resizes = 1
    unsafe EmergencyState.wake(state)
  }

  static let stop: Handler = { _ in
    let state = unsafe EmergencyState.shared
    // The program that lent the terminal stops itself once the child has stopped.
    if unsafe state.pointee.isLent { return }
    unsafe state.pointee.stops = 1
    unsafe EmergencyState.wake(state)
  }

  static let resume: Handler = { _ in
    let state = unsafe EmergencyState.shared
    unsafe state.pointee.continuations = 1
    unsafe EmergencyState.wake(state)
  }
}
