import { wrap } from "comlink";
import type { DatasetFiles } from "../../../src/run/fetchDataset";
import type { Core } from "../../../src/taskpane/desk/core";
import { coreAcross } from "../../../src/taskpane/desk/coreAcross";
import { exposeCore } from "../../../src/taskpane/desk/exposeCore";
import type { Thread } from "../../../src/taskpane/desk/thread";

const open: MessagePort[] = [];
let isOver = false;
const close = (): void => {
  for (const port of open.splice(0)) port.close();
};

class Channel extends MessageChannel {
  constructor() {
    super();
    open.push(this.port1, this.port2);
    if (isOver) close();
  }
}

/** A core behind a channel: all that goes to and fro is cloned or handed over, as between a page and its worker. */
export const threadAcross = async (files: DatasetFiles): Promise<Thread> => {
  const { port1, port2 } = new Channel();
  exposeCore(port1);
  const core = coreAcross(wrap<Core>(port2), new Promise(() => undefined));
  await core.load(files);
  return { core, end: () => port2.close() };
};

/** For the head of a suite: closes every channel at its end, those for callbacks too, or Node waits for them. */
export const closeThreads = (): void => {
  const own = globalThis.MessageChannel;
  beforeAll(() => void (globalThis.MessageChannel = Channel));
  afterAll(() => {
    globalThis.MessageChannel = own;
    isOver = true;
    close();
  });
};
