const { readdir, readFile } = require("node:fs/promises");
const { posix, relative, resolve, sep } = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");

/**
 * Puts beside the pane's scripts what is served with them: the pages, with the address of Office.js and the policy that allows it;
 * the manifest, with the address that the pane is served from; and the folders of assets as they are.
 */
class PanePages {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PanePages", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "PanePages", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => this.emit(compilation, compiler.context),
      );
    });
  }

  async emit(compilation, context) {
    const { pages, manifest, folders, developmentUrl, url, officeJs } = this.options;
    for (const [name, address] of Object.entries({ BACKBENCH_URL: url, BACKBENCH_OFFICE_JS: officeJs }))
      if (!isHttps(address)) compilation.errors.push(new WebpackError(`${name} must be an https address: ${address}`));
    if (compilation.errors.length > 0) return;

    const read = (file) => {
      compilation.fileDependencies.add(resolve(context, file));
      return readFile(resolve(context, file));
    };
    const emit = (file, content) => compilation.emitAsset(file, new sources.RawSource(content));

    for (const [to, from] of Object.entries(pages)) {
      const page = (await read(from)).toString("utf8");
      emit(to, page.replaceAll("%OFFICE_JS%", officeJs).replaceAll("%OFFICE_ORIGIN%", new URL(officeJs).origin));
    }
    const described = (await read(manifest)).toString("utf8");
    emit(manifest, described.replaceAll(developmentUrl, url.replace(/\/+$/u, "")));
    for (const folder of folders)
      for (const file of await filesUnder(resolve(context, folder)))
        emit(relative(context, file).split(sep).join(posix.sep), await read(file));
  }
}

const isHttps = (address) => URL.canParse(address) && new URL(address).protocol === "https:";

const filesUnder = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => resolve(entry.parentPath ?? entry.path, entry.name));
};

module.exports = { PanePages };
