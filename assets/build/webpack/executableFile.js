const { chmod } = require("node:fs/promises");
const { join } = require("node:path");

/** Sets the executable bit of one emitted file. */
class ExecutableFile {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("ExecutableFile", () => chmod(join(compiler.outputPath, this.file), 0o755));
  }
}

module.exports = { ExecutableFile };
