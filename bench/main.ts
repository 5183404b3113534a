/** `npm run bench`: measures every part, or those that are named, and writes them into docs/benchmarks.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mainJobPart } from "./mainJob";
import { readingPart } from "./reading";
import type { Part } from "./part";
import { putIntoPage } from "./page";
import { say } from "./say";

const parts: readonly Part[] = [readingPart, mainJobPart];

const main = async (names: readonly string[]): Promise<void> => {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(", ")}; there are ${parts.map(({ name }) => name).join(", ")}`);
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const folder = mkdtempSync(join(tmpdir(), "backbench-bench-"));
    try {
      const markdown = await part.measure(folder);
      await putIntoPage(part.name, markdown);
      say(`\n${markdown}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
};

void main(process.argv.slice(2));
