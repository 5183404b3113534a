import { join } from "node:path";
import { build } from "esbuild";

/** Files that Node runs as they are, for a bundle's own packages are found from there; not committed. */
const outdir = join(import.meta.dirname, "../out/bench");

/** Bundles scripts of `bench/` for Node, so that what is measured is built code; gives where each lies, by name. */
export const builtReaders = async <N extends string>(names: readonly N[]): Promise<Readonly<Record<N, string>>> => {
  await build({
    entryPoints: names.map((name) => join(import.meta.dirname, "readers", `${name}.ts`)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["exceljs", "xlsx"],
    logLevel: "error",
  });
  return Object.fromEntries(names.map((name) => [name, join(outdir, `${name}.mjs`)])) as Record<N, string>;
};
