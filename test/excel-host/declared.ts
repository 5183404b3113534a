import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A member as Microsoft's own declarations have it. */
export interface DeclaredMember {
  readonly name: string;
  readonly since: string | undefined;
  readonly isReadonly: boolean;
}

const declarations = (): string => {
  const file = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  const text = readFileSync(join(file, "..", "dist", "office.d.ts"), "utf8");
  return text.slice(text.indexOf("declare namespace Excel {"));
};

const text = declarations();
const read = new Map<string, readonly DeclaredMember[]>();

/** The members of one of Excel's classes with the ExcelApi set that brought each, read from the `[Api set: …]` of its comment. */
export const declaredMembers = (className: string): readonly DeclaredMember[] => {
  const members = read.get(className) ?? membersIn(className);
  read.set(className, members);
  return members;
};

const membersIn = (className: string): readonly DeclaredMember[] => {
  const start = text.search(new RegExp(`\\n {4}class ${className} extends `, "u"));
  if (start < 0) throw new Error(`Microsoft declares no class ${className}.`);
  const body = text.slice(start, text.indexOf("\n    }\n", start));
  return [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(readonly )?(\w+)/gu)].map(
    ([, comment = "", isReadonly, name = ""]) => ({
      name,
      since: /\[Api set: ExcelApi (\d+\.\d+)/u.exec(comment)?.[1],
      isReadonly: isReadonly !== undefined,
    }),
  );
};
