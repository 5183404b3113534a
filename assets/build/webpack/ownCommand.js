const { chmod, rm, symlink } = require("node:fs/promises");
const { join, relative } = require("node:path");

/**
 * Makes an emitted file the project's own command: executable, and linked where npx looks first. Without the link npx installs the
 * project into a cache of its own at the first call, which takes many seconds and stays broken if the file was not yet there.
 * Windows has no such links; there npx goes its longer way.
 */
class OwnCommand {
  constructor(name, file) {
    this.name = name;
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("OwnCommand", async () => {
      const file = join(compiler.outputPath, this.file);
      await chmod(file, 0o755);
      if (process.platform === "win32") return;
      const commands = join(compiler.context, "node_modules/.bin");
      const link = join(commands, this.name);
      await rm(link, { force: true });
      await symlink(relative(commands, file), link);
    });
  }
}

module.exports = { OwnCommand };
