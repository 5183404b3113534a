import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** A folder for the files of a build; it goes when the suite ends. */
export const buildFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "backbench-build-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** Builds `pane.js` in a folder for production, from files given by name, into `out/`; answers the errors. */
export const build = (
  folder: string,
  files: Readonly<Record<string, string>>,
  plugins: NonNullable<Configuration["plugins"]>,
): Promise<readonly string[]> => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { pane: "./pane.js" },
    output: { path: join(folder, "out"), filename: "[name].js", clean: true },
    plugins,
  });
  return new Promise((resolve, reject) =>
    compiler.run((fault, stats) =>
      compiler.close(() => {
        if (fault || !stats) reject(fault ?? new Error("webpack answered nothing"));
        else resolve(stats.compilation.errors.map(({ message }) => message));
      }),
    ),
  );
};
