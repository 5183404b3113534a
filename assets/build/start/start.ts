/** `npm start`: serves the pane over https as its sources are, and sideloads it into desktop Excel where there is one. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, resolve } from "node:path";
import { webpack, type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { openInBrowser } from "./desktop";
import { desktopExcelOn, type DesktopExcel } from "./desktopExcel";

type Configurations = (
  env: object,
  options: { mode: string },
) => (Configuration & { devServer?: ServerConfiguration })[];

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const root = resolve(__dirname, "../../..");
const manifest = resolve(root, "manifest.xml");
const id = /<Id>([^<]+)<\/Id>/u.exec(readFileSync(manifest, "utf8"))?.[1];
const configurations = createRequire(__filename)(resolve(root, "webpack.config.js")) as Configurations;
const pane = configurations({}, { mode: "development" }).find(({ name }) => name === "pane");
if (id === undefined || !pane?.devServer)
  throw new Error("manifest.xml has no Id, or webpack.config.js no pane to serve");

const run = ([program = "", ...args]: readonly string[]): void =>
  void execFileSync(program, args, { stdio: ["ignore", "ignore", "ignore"] });

const isHere = ({ isHere: sign }: DesktopExcel): boolean => {
  if ("exists" in sign) return existsSync(sign.exists);
  try {
    run(sign);
    return true;
  } catch {
    return false;
  }
};

const sideload = ({ sideload: way }: DesktopExcel): void => {
  if (!("copyTo" in way)) return run(way);
  mkdirSync(dirname(way.copyTo), { recursive: true });
  copyFileSync(manifest, way.copyTo);
};

const forget = ({ forget: way }: DesktopExcel): void =>
  "remove" in way ? rmSync(way.remove, { force: true }) : run(way);

const main = async (): Promise<void> => {
  const { devServer } = pane;
  const known = desktopExcelOn(process.platform, homedir(), { id, manifest });
  const excel = known && isHere(known) ? known : null;
  // Excel loads nothing from an address that the machine does not trust; a browser asks its user.
  const server = excel
    ? { type: "https" as const, options: await (await import("office-addin-dev-certs")).getHttpsServerOptions() }
    : devServer?.server;
  const served = new WebpackDevServer({ ...devServer, ...(server && { server }) }, webpack(pane));
  await served.start();

  const address = `https://localhost:${String(devServer?.port)}/taskpane.html`;
  if (!excel) {
    say("There is no desktop Excel here, so nothing was sideloaded.");
    say(`The pane as in a browser tab: ${address}${openInBrowser(address) ? " (opening)" : ""}`);
    say("A browser asks whether to trust the address: its certificate is this machine's own.");
    return;
  }
  sideload(excel);
  run(excel.open);
  say(`Backbench is sideloaded into Excel. ${excel.where} Control-C ends it and takes it out again.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => forget(excel));
};

void main();
