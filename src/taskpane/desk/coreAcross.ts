import { proxy, transfer, type Remote } from "comlink";
import type { Core } from "./core";

type Answer<Step extends keyof Core> = Awaited<ReturnType<Core[Step]>>;

/** A core in another thread as if it were in this one. `broken` rejects when that thread has died: whatever it was asked then rejects too. */
export const coreAcross = (remote: Remote<Core>, broken: Promise<never>): Core => {
  const sure = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  return {
    load: (files) => sure(remote.load(files)),
    openFile: ({ name, bytes }, seen) => {
      // A copy: the page keeps the file, for a thread that takes this one's place.
      const copy = bytes.slice();
      return sure(remote.openFile(transfer({ name, bytes: copy }, [copy.buffer]), seen));
    },
    openPort: (port, seen) => sure(remote.openPort(proxy(port), seen)),
    refuse: (issues) => sure(remote.refuse(issues)),
    tables: (request) => sure<Answer<"tables">>(remote.tables(request)),
    prepare: (request) => sure<Answer<"prepare">>(remote.prepare(request)),
    comparators: (request) => sure<Answer<"comparators">>(remote.comparators(request)),
    mapping: (request) => sure<Answer<"mapping">>(remote.mapping(request)),
    mappingFrom: (name, bytes) => sure<Answer<"mappingFrom">>(remote.mappingFrom(name, bytes)),
    compare: (request) => sure(remote.compare(request)),
    write: (request, product, onStep, onWritten) =>
      sure(remote.write(request, product, proxy(onStep), proxy(onWritten))),
    sheetNames: () => sure<Answer<"sheetNames">>(remote.sheetNames()),
    readCase: (request) => sure<Answer<"readCase">>(remote.readCase(request)),
    auditCase: (request) => sure(remote.auditCase(request)),
    writeCase: (request, product, onStep, onWritten) =>
      sure(remote.writeCase(request, product, proxy(onStep), proxy(onWritten))),
  };
};
