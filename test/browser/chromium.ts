import { chromium, type Browser } from "playwright-core";
import { chromiumPath } from "../run/chromiumPath.mjs";

/** A headless Chromium of this machine's own, which knows no address but this machine's: nothing in it can reach a network. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("No Chromium on this machine: run npm test, which sees to it.");
  return chromium.launch({ executablePath, args: quiet });
};

const quiet = [
  "--headless",
  // Chromium's own sandbox cannot start as root, which a container's tests run as.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
