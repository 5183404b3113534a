import type { Outcome } from "../../model/issue";
import { Cancelled } from "./desk";
import { gateTo, type Gate, type HeldWorkbook } from "./gate";
import { handingOver } from "./portAcross";
import type { Source } from "./source";

/** The workbook that is open in Excel, which only the page can reach. `reopen` is asked again where it could not be opened before. */
export const heldSource = (first: Outcome<HeldWorkbook>, reopen: () => Promise<Outcome<HeldWorkbook>>): Source => {
  let held = first;
  let gate: Gate | undefined;
  let openings = 0;
  return {
    name: first.ok ? first.value.name : "",
    open: async (core, seen) => {
      openings += 1;
      const mine = openings;
      if (!held.ok) held = await reopen();
      // Somebody else has the workbook by now; two gates could not both be shut.
      if (mine !== openings) throw new Cancelled();
      if (!held.ok) return core.refuse(held.issues);
      gate = gateTo(held.value);
      return core.openPort(handingOver(gate.port), seen);
    },
    written: () => undefined,
    copy: () => null,
    isChanging: () => gate?.isChanging() ?? false,
    refused: () => gate?.refused() ?? [],
    stop: () => gate?.shut() ?? Promise.resolve(),
  };
};
