import { expose, transfer, type Endpoint, type Remote } from "comlink";
import type { WorkbookPort } from "../../workbook/workbookPort";
import { newCore, type Core, type Written } from "./core";
import { portAcross } from "./portAcross";

/** Shows a core to the thread at the other end. */
export const exposeCore = (end?: Endpoint): void => {
  const core = newCore();
  const shown: Core = {
    ...core,
    // What arrives is a stand-in for the page's port, whose every property answers late.
    openPort: async (port, seen) => core.openPort(await portAcross(port as unknown as Remote<WorkbookPort>), seen),
    write: async (...asked) => handedOver(await core.write(...asked)),
    writeCase: async (...asked) => handedOver(await core.writeCase(...asked)),
  };
  expose(shown, end);
};

/** A copy of the bytes goes to the other thread: the core keeps its own. */
const handedOver = <Run>(written: Written<Run>): Written<Run> => {
  const bytes = written.bytes?.slice() ?? null;
  return bytes ? transfer({ ...written, bytes }, [bytes.buffer]) : written;
};
