/** `npm run demo:browser`: the pane as it is built for production, in a browser tab, on the example. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { openInBrowser } from "./desktop";
import { isStale } from "./isStale";
import { serveFolder } from "./serveFolder";

const root = resolve(__dirname, "../../..");
const built = resolve(root, "dist/pane");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"].map((path) =>
  resolve(root, path),
);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const main = async (): Promise<void> => {
  if (isStale(resolve(built, "taskpane.html"), sources)) {
    say("Building the pane …");
    execFileSync(process.execPath, [resolve(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "pane"], {
      cwd: root,
      stdio: "inherit",
    });
  }
  const { origin } = await serveFolder(built);
  const address = `${origin}/taskpane.html?example`;
  say(`Backbench on the example: ${address}${openInBrowser(address) ? " (opening)" : ""}`);
  say("Control-C ends it.");
};

void main();
