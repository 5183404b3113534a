const { resolve } = require("node:path");
const webpack = require("webpack");
const { FirstLoad } = require("./assets/build/webpack/firstLoad.js");
const { KeptOut } = require("./assets/build/webpack/keptOut.js");
const { OwnCommand } = require("./assets/build/webpack/ownCommand.js");
const { PanePages } = require("./assets/build/webpack/panePages.js");

const source = resolve(__dirname, "src");
const dist = resolve(__dirname, "dist");

/** What both bundles share. */
const common = (mode) => ({
  mode,
  context: __dirname,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    // `import { version } from "../../package.json"` takes the version along and nothing else.
    parser: { json: { namedExports: true } },
    rules: [{ test: /\.tsx?$/u, include: source, loader: "esbuild-loader", options: { target: "es2022" } }],
  },
  // A build after another, as the tests' after `npm run build`, does again only what has changed.
  cache: { type: "filesystem", buildDependencies: { config: [resolve(__dirname, "webpack.config.js")] } },
  // No eval: the pane's content security policy forbids it.
  devtool: mode === "development" ? "source-map" : false,
  stats: "errors-warnings",
});

/** One file for Node, left readable, so that an auditor can read what runs. */
const cli = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: { path: dist, filename: "backbench.js" },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new OwnCommand("backbench", "backbench.js"),
  ],
});

/** The pane as static files for a web server. Office.js is never among them: it comes from Microsoft. */
const pane = (mode) => {
  const port = 3000;
  return {
    ...common(mode),
    name: "pane",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/main.ts",
      notice: "./src/commands/noticePage.ts",
    },
    output: { path: resolve(dist, "pane"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    // What counts is the first load: `FirstLoad`.
    performance: false,
    plugins: [
      // Microsoft's terms: it is loaded from them.
      new KeptOut("@microsoft/office-js"),
      new PanePages({
        pages: {
          "taskpane.html": "src/taskpane/index.html",
          "commands.html": "src/commands/index.html",
          "notice.html": "src/commands/notice.html",
          "notice.css": "src/commands/notice.css",
        },
        manifest: "manifest.xml",
        folders: ["assets/icons", "assets/benchmark", "assets/examples"],
        developmentUrl: `https://localhost:${port}`,
        // Where the pane will be served from, e.g. https://backbench.example.gov.uk; government clouds have their own Office.js.
        url: process.env.BACKBENCH_URL ?? `https://localhost:${port}`,
        officeJs: process.env.BACKBENCH_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      }),
      ...(mode === "production" ? [new FirstLoad({ entry: "taskpane", page: "taskpane.html", limit: 250_000 })] : []),
    ],
    devServer: {
      server: "https",
      host: "localhost",
      port,
      hot: false,
      client: { overlay: false },
      static: false,
    },
  };
};

module.exports = (_env, { mode = "production" }) => [cli(mode), pane(mode)];
