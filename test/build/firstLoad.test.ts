import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Compiler } from "webpack";
import { FirstLoad } from "../../assets/build/webpack/firstLoad.js";
import { build, buildFolder } from "./built";

const folder = buildFolder();

/** Text that gzip can make half as long and no shorter. */
const noise = (bytes: number): string => `export const noise = "${randomBytes(bytes).toString("hex")}";\n`;

class Page {
  constructor(private readonly html: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("Page", (compilation) =>
      compilation.hooks.processAssets.tap("Page", () =>
        compilation.emitAsset("pane.html", new webpack.sources.RawSource(this.html)),
      ),
    );
  }
}

const ownScript = '<script defer src="pane.js"></script>';
const page = `<script async src="https://office.example/office.js"></script>${ownScript}`;

/** Builds a page whose first load is about so many bytes gzipped, and which loads `later` more when it is asked to. */
const firstLoad = (bytes: number, later = 0, html = page): Promise<readonly string[]> =>
  build(
    folder,
    {
      "later.js": noise(later),
      "pane.js": `${noise(bytes)} globalThis.said = noise; globalThis.more = () => import("./later.js");`,
    },
    [new Page(html), new FirstLoad({ entry: "pane", page: "pane.html", limit: 20_000 })],
  );

describe("the limit on what a page loads first", () => {
  it("lets a build through that keeps it, and does not count what is loaded later", async () => {
    expect(await firstLoad(10_000, 50_000)).toEqual([]);
    expect(existsSync(join(folder, "out/pane.js"))).toBe(true);
  });

  it("fails a build above it, says by how much, and writes nothing", async () => {
    rmSync(join(folder, "out"), { recursive: true, force: true });
    expect(await firstLoad(25_000)).toEqual([
      expect.stringMatching(/^First load of pane\.html: 2\d\.\d kB gzipped of at most 20\.0 kB \(.*pane\.js/u),
    ]);
    expect(existsSync(join(folder, "out/pane.js"))).toBe(false);
  });

  it("cannot be passed by a page that leaves out a script of its entry", async () => {
    expect(await firstLoad(100, 0, "<p></p>")).toEqual([expect.stringContaining("does not load pane.js")]);
  });

  it("cannot be passed by a page that names a file the build does not make", async () => {
    const errors = await firstLoad(100, 0, `${ownScript}<script src="x.js"></script>`);
    expect(errors).toEqual([expect.stringContaining("names x.js")]);
  });
});
