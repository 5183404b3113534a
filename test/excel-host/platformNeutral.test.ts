import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every module that one reaches by imports, files as paths and packages by their names. */
const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/from "([^"]+)";/gu))
    reached(target.startsWith(".") ? `${join(dirname(file), target)}.ts` : target, seen);
  return seen;
};

describe("the heart of the stand-in host", () => {
  it("needs nothing that a browser lacks: no module of Node's and no package", () => {
    const modules = [...reached(join(__dirname, "host.ts"))];
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((module) => !existsSync(module))).toEqual([]);
  });
});
