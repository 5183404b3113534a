import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseCheckIds, claimCheckIds } from "../../src/model/caseCheck";
import { wordsOfCheck } from "../../src/text/caseChecks";

const method = readFileSync(join(__dirname, "../../docs/method.md"), "utf8");
const section = method.split(/^## /mu).find((text) => text.startsWith("9. ")) ?? "";

describe("§9 of the method, which the sheets cite,", () => {
  it("has every check under its title, in order", () => {
    const rows = [...section.matchAll(/^\| (\d+) \| ([^|]+?) \|/gmu)].map(([, place, title]) => `${place} ${title}`);
    expect(rows).toEqual(caseCheckIds.map((id, index) => `${index + 1} ${wordsOfCheck(id).title}`));
  });

  it("says which checks bear on how much is saved", () => {
    const [, said = ""] = /bear on how much is saved: ([^.]+)\./u.exec(section) ?? [];
    const places = said.split(/, | and /u).flatMap((part) => {
      const [from = 0, to = from] = part.split(" to ").map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    expect(places).toEqual(claimCheckIds.map((id) => caseCheckIds.indexOf(id) + 1));
  });
});
