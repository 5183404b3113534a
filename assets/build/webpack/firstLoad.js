const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/**
 * Fails the build when the first load of a page is over `limit` bytes, gzipped file by file as a web server does it. Counted: the page, and
 * every file of ours that it names, which must be all that its entry needs to draw its first screen. Not counted: what is loaded later.
 */
class FirstLoad {
  constructor({ entry, page, limit }) {
    Object.assign(this, { entry, page, limit });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoad", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FirstLoad", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const problem of this.problems(compilation)) compilation.errors.push(new WebpackError(problem));
      });
    });
  }

  problems(compilation) {
    const html = compilation.getAsset(this.page)?.source.source().toString();
    if (html === undefined) return [`First load: there is no ${this.page}`];
    const named = addressesIn(html).filter((address) => !URL.canParse(address));
    const initial = compilation.entrypoints.get(this.entry).getFiles();
    const unnamed = initial.filter((file) => !named.includes(file));
    if (unnamed.length > 0) return [`First load: ${this.page} does not load ${unnamed.join(", ")}`];

    const missing = named.filter((file) => !compilation.getAsset(file));
    if (missing.length > 0)
      return [`First load: ${this.page} names ${missing.join(", ")}, which the build does not make`];
    const sizes = [this.page, ...named].map((file) => [file, gzippedSize(compilation.getAsset(file))]);
    const sum = sizes.reduce((so, [, size]) => so + size, 0);
    const list = sizes.map(([file, size]) => `${file} ${kilobytes(size)}`).join(", ");
    const said = `First load of ${this.page}: ${kilobytes(sum)} gzipped of at most ${kilobytes(this.limit)} (${list})`;
    compilation.getLogger("FirstLoad").info(said);
    return sum > this.limit ? [said] : [];
  }
}

/** What the tags of a page load; webpack leaves out quotes that HTML does not need. */
const addressesIn = (html) => [...html.matchAll(/\s(?:src|href)=["']?([^\s"'>]+)/gu)].map(([, address]) => address);

const gzippedSize = ({ source }) => gzipSync(source.buffer()).length;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

module.exports = { FirstLoad };
