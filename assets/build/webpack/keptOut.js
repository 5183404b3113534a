const { WebpackError } = require("webpack");

/** Fails a build that takes in a package which may not be in its output. */
class KeptOut {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("KeptOut", (compilation) => {
      compilation.hooks.finishModules.tap("KeptOut", (modules) => {
        for (const { resource = "" } of modules)
          if (resource.replaceAll("\\", "/").includes(`/node_modules/${this.name}/`))
            compilation.errors.push(new WebpackError(`${this.name} must not be in the output: ${resource}`));
      });
    });
  }
}

module.exports = { KeptOut };
