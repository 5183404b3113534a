import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { root } from "./sourceFiles";

const packages: Readonly<Record<string, string>> = { ...packageJson.dependencies, ...packageJson.devDependencies };

/** The page's rows: package names, licences. */
const rows = readFileSync(join(root, "docs/decisions/toolchain.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| package"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, names = "", licences = ""]) => ({ names: names.split(", "), licences }));

const licenceOf = (name: string): string => {
  const { license } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
    license: string;
  };
  // "LICENSE" is a package's way of pointing at a licence of its own in a file.
  return license === "LICENSE" ? "own" : license;
};

describe("the page on the toolchain", () => {
  it("lists exactly the packages that are used", () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(packages).sort());
  });

  it("gives each its licence", () => {
    const wrong = rows.flatMap(({ names, licences }) =>
      names.filter((name) => !licences.includes(licenceOf(name))).map((name) => `${name}: ${licenceOf(name)}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("package.json", () => {
  it("pins every package to one version", () => {
    expect(Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  const { packages: locked } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
  };

  // npm leaves out, without a word, what a registry could not serve that day; on another machine `npm ci` then refuses the whole lock.
  it("holds the parts for every platform that a package names, so that npm ci accepts it anywhere", () => {
    const names = new Set(Object.keys(locked).map((path) => path.split("node_modules/").at(-1)));
    const asked = Object.values(locked).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
