import { proxy, transfer, type Remote } from "comlink";
import type { Outcome } from "../../model/issue";
import type { ComparatorOffer } from "../../run/comparatorOffers";
import type { Prepared } from "../../run/prepare";
import type { TablesFound } from "../../run/sitting";
import type { Core } from "./core";

/** A core in another thread as if it were in this one. `broken` rejects when that thread has died: whatever it was asked then rejects too. */
export const coreAcross = (remote: Remote<Core>, broken: Promise<never>): Core => {
  const sure = <T>(answer: Promise<T>) => Promise.race([answer, broken]);
  return {
    load: (files) => sure(remote.load(files)),
    openFile: ({ name, bytes }, seen) => {
      // A copy: the page keeps the file, for a thread that takes this one's place.
      const copy = bytes.slice();
      return sure(remote.openFile(transfer({ name, bytes: copy }, [copy.buffer]), seen));
    },
    openPort: (port, seen) => sure(remote.openPort(proxy(port), seen)),
    tables: (request) => sure<Outcome<TablesFound>>(remote.tables(request)),
    prepare: (request) => sure<Outcome<Prepared>>(remote.prepare(request)),
    comparators: (request) => sure<Outcome<readonly ComparatorOffer[]>>(remote.comparators(request)),
    compare: (request) => sure(remote.compare(request)),
    write: (request, product, onStep, onWritten) =>
      sure(remote.write(request, product, proxy(onStep), proxy(onWritten))),
    readAgain: () => sure(remote.readAgain()),
  };
};
