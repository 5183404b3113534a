import { HostError, type ErrorCode } from "./protocol/hostError";

export interface Fault {
  /** Which of the coming requests fails; 1 is the next. */
  readonly request: number;
  /** How many of its actions are done before; none when absent, all of them when it has no more. */
  readonly afterActions?: number;
  /** `GeneralException` when absent. */
  readonly code?: ErrorCode;
  /** True when every request from then on fails too. */
  readonly staysBroken?: boolean;
}

interface Due extends Fault {
  readonly at: number;
}

/** The faults that a test has ordered. */
export class Faults {
  readonly #due: Due[] = [];
  #request = 0;
  #broken: HostError | undefined;

  add(fault: Fault): void {
    this.#due.push({ ...fault, at: this.#request + fault.request });
  }

  nextRequest(): void {
    this.#request += 1;
  }

  assertConnected(): void {
    if (this.#broken) throw this.#broken;
  }

  /** Throws where a fault is due before the action at this place of the request. */
  assertNoneAt(action: number, isLast = false): void {
    const due = this.#due.find(
      ({ at, afterActions = 0 }) =>
        at === this.#request && (afterActions === action || (isLast && afterActions > action)),
    );
    if (!due) return;
    this.#due.splice(this.#due.indexOf(due), 1);
    const error = new HostError(due.code ?? "GeneralException", "The host was told to fail here.");
    if (due.staysBroken) this.#broken = error;
    throw error;
  }
}
