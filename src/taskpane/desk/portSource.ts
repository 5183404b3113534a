import type { WorkbookPort } from "../../workbook/workbookPort";
import { gateTo } from "./gate";
import { handingOver } from "./portAcross";
import type { Source } from "./source";

/** The workbook that is open in Excel, which only the page can reach. */
export const portSource = (port: WorkbookPort): Source => {
  let gate = gateTo(port);
  return {
    name: port.name,
    open: (core, seen) => {
      gate = gateTo(port);
      return core.openPort(handingOver(gate.port), seen);
    },
    written: () => undefined,
    copy: () => null,
    isChanging: () => gate.isChanging(),
    stop: () => gate.shut(),
  };
};
