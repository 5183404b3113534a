import { spawn } from "node:child_process";

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The program that opens an address or a document as a double click does, with what goes before it; null where nobody would see it. */
export const openerOn = ({ platform, env }: Machine): readonly [program: string, ...args: string[]] | null => {
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (platform === "darwin") return ["open"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
};

/** Opens an address in the browser; false where there is no desktop. A browser that does not come up is no failure. */
export const openInBrowser = (address: string, machine: Machine = process): boolean => {
  const opener = openerOn(machine);
  if (!opener) return false;
  const [program, ...args] = opener;
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
  return true;
};
