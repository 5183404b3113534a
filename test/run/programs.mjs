import { spawnSync } from "node:child_process";

/** Debian packages that hold LibreOffice Calc without its desktop, and fonts for it to draw with. */
const debianPackages = ["libreoffice-calc", "fonts-dejavu-core", "fonts-liberation"];
const aptInstall = `apt-get update && apt-get install -y --no-install-recommends ${debianPackages.join(" ")}`;

/**
 * Makes sure that `soffice`, which npm cannot bring, can be started: on Debian as root it installs it, elsewhere it answers with the
 * command to run.
 */
export const ensurePrograms = (say) => {
  if (starts("soffice", "--version")) return { ok: true };
  const hasApt = starts("apt-get", "--version");
  const isRoot = process.getuid?.() === 0;
  if (!hasApt || !isRoot) return { ok: false, todo: `${needed}\n\n    ${installCommand(hasApt)}\n` };

  say(`${needed.split("\n")[0]} Installing it now: ${aptInstall}`);
  spawnSync("sh", ["-c", aptInstall], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return starts("soffice", "--version")
    ? { ok: true }
    : {
        ok: false,
        todo: `LibreOffice could not be installed; what apt-get said stands above. Run\n\n    ${aptInstall}\n`,
      };
};

const needed = `The tests recalculate workbooks with LibreOffice Calc (soffice), which is not on the PATH.
No test was run. Install it and run the tests again:`;

const installCommand = (hasApt) => {
  if (hasApt) return `sudo sh -c '${aptInstall}'`;
  if (process.platform === "darwin")
    return 'brew install --cask libreoffice && export PATH="$PATH:/Applications/LibreOffice.app/Contents/MacOS"';
  if (process.platform === "win32")
    return "winget install TheDocumentFoundation.LibreOffice   (then add its program folder to PATH)";
  return "sudo dnf install libreoffice-calc   (or your distribution's package of LibreOffice Calc)";
};

const starts = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;
