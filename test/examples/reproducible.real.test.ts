import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { examples } from "../../assets/build/examples/examples";
import { sharedData } from "../sharedData";
import { exampleBytes } from "./exampleFiles";

const csv = (): Promise<string> => readFile(sharedData("england/ro-2024-25-lines-three-councils.csv"), "utf8");

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");

it("builds the committed files byte for byte, whatever the day", async () => {
  jest.useFakeTimers({
    now: new Date("2031-02-03T04:05:06Z"),
    doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"],
  });
  const built = await examples(await csv()).finally(() => jest.useRealTimers());
  const differing: string[] = [];
  for (const [path, bytes] of built) if (hex(bytes) !== hex(await exampleBytes(path))) differing.push(path);
  expect(differing).toEqual([]);
});

it("leaves no file in the folder that the script does not make, but the page about it", async () => {
  const built = await examples(await csv());
  const entries = await readdir(join(__dirname, "../../assets/examples"), { recursive: true });
  expect(entries.filter((entry) => entry.includes(".")).sort()).toEqual([...built.keys(), "README.md"].sort());
});
