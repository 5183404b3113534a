import { spawnSync } from "node:child_process";
import { chromiumPath } from "./chromiumPath.mjs";

/**
 * Makes sure that the programs which npm cannot bring can be started, LibreOffice's `soffice` and Chromium: on Debian as root it installs
 * those that are missing, elsewhere it answers with the commands to run. No browser ever comes from anywhere else.
 */
export const ensurePrograms = (say) => {
  const missing = missingPrograms();
  if (missing.length === 0) return { ok: true };
  const hasApt = starts("apt-get", "--version");
  const isRoot = process.getuid?.() === 0;
  if (!hasApt || !isRoot) return { ok: false, todo: todo(missing, hasApt) };

  const install = aptInstall(missing);
  say(`${missing.map(({ need }) => need).join("\n")}\nInstalling now: ${install}`);
  spawnSync("sh", ["-c", install], { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  const still = missingPrograms();
  if (still.length === 0) return { ok: true };
  const names = still.map(({ name }) => name).join(" and ");
  return {
    ok: false,
    todo: `${names} could not be installed; what apt-get said stands above. Run\n\n    ${install}\n`,
  };
};

const programs = [
  {
    name: "LibreOffice",
    need: "The tests recalculate workbooks with LibreOffice Calc (soffice), which is not on the PATH.",
    found: () => starts("soffice", "--version"),
    // Calc without its desktop, and fonts for it to draw with.
    debian: ["libreoffice-calc", "fonts-dejavu-core", "fonts-liberation"],
    darwin: 'brew install --cask libreoffice && export PATH="$PATH:/Applications/LibreOffice.app/Contents/MacOS"',
    win32: "winget install TheDocumentFoundation.LibreOffice   (then add its program folder to PATH)",
    other: "sudo dnf install libreoffice-calc   (or your distribution's package of LibreOffice Calc)",
  },
  {
    name: "Chromium",
    need: "The tests open the pane in Chromium or Chrome, which was not found; BACKBENCH_CHROMIUM may say where it is.",
    found: () => chromiumPath() !== null,
    debian: ["chromium"],
    darwin: "brew install --cask google-chrome",
    win32: "winget install Google.Chrome",
    other: "sudo dnf install chromium   (or your distribution's package of Chromium)",
  },
];

const missingPrograms = () => programs.filter(({ found }) => !found());

const aptInstall = (missing) =>
  `apt-get update && apt-get install -y --no-install-recommends ${missing.flatMap(({ debian }) => debian).join(" ")}`;

const todo = (missing, hasApt) => {
  const commands = hasApt
    ? [`sudo sh -c '${aptInstall(missing)}'`]
    : missing.map((program) => program[process.platform] ?? program.other);
  return [
    ...missing.map(({ need }) => need),
    "No test was run. Install what is missing and run the tests again:",
    "",
    ...commands.map((command) => `    ${command}`),
    "",
  ].join("\n");
};

const starts = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;
