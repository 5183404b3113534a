import type { Outcome } from "../../model/issue";
import { isCancelled } from "./isCancelled";
import type { Doing } from "./paneState";
import type { PaneStore } from "./paneStore";
import type { Seat } from "./seat";
import type { Flow } from "./steps";
import { faultAt, stuckAt } from "./stuckAt";

/** What is done one after the other: whoever begins something makes the answer to what went before worthless. */
export interface Turns {
  /** Takes the turn; the returned function says whether it is still one's own. */
  readonly take: () => () => boolean;
  /**
   * Does something, and says so once it has taken longer than the person's patience. Returns its answer; or null when it was stopped, when another turn
   * was taken, or when the pane now shows why it failed.
   */
  readonly during: <T>(what: What, ask: (isMine: () => boolean) => Promise<Outcome<T>>) => Promise<T | null>;
}

export interface What {
  readonly flow: Flow;
  readonly doing: Doing;
  /** The workbook's name, where it is not the one of the seat. */
  readonly name?: string;
  readonly seat: () => Seat | null;
}

/** Turns on one store. */
export const turnsOn = ({ show, settled }: PaneStore, patience: number): Turns => {
  let turn = 0;
  const take = (): (() => boolean) => {
    const mine = (turn += 1);
    return () => mine === turn;
  };
  return {
    take,
    during: async ({ flow, doing, name, seat }, ask) => {
      const isMine = take();
      const before = settled();
      const busy = (): void => show({ at: "busy", flow, doing, name: name ?? seat()?.desk.name ?? null, before });
      const timer = setTimeout(() => isMine() && busy(), patience);
      try {
        const answer = await ask(isMine);
        if (!isMine()) return null;
        if (answer.ok) return answer.value;
        show(stuckAt(flow, answer.issues, seat(), before));
      } catch (fault) {
        if (isMine()) show(isCancelled(fault) ? before : faultAt(flow, fault, seat(), before));
      } finally {
        clearTimeout(timer);
      }
      return null;
    },
  };
};
