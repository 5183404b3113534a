import { statedHeader } from "../../../src/read/asked/statedHeader";
import { gridOf } from "../gridOf";

it("looks for the header that the person's money columns have, whatever stands over a column of notes", () => {
  const rows = [
    ["", "", "Entwurf"],
    ["Wer", "Was", "Hinweis"],
    ["Legal", 10, "x"],
  ];
  const roles = new Map([
    [1, "label"],
    [2, "gross"],
    [3, "note"],
  ] as const);
  const area = { top: 1, left: 1, bottom: 3, right: 3 };
  expect(statedHeader(gridOf("Kosten", rows), area, { roles })).toEqual({ top: 2, bottom: 2 });
});
