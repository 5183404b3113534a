import { escapedControls, escapedText, needsSpace } from "../../xlsx/xml/escape";
import { spreadsheet } from "../../xlsx/xml/namespaces";
import { declaration } from "./fixedParts";

/** The shared strings part, in pieces: each text at its place. */
export function* stringsPart(texts: readonly string[]): Generator<string> {
  yield `${declaration}<sst xmlns="${spreadsheet.transitional}" uniqueCount="${texts.length}">`;
  for (let from = 0; from < texts.length; from += pieceTexts)
    yield texts
      .slice(from, from + pieceTexts)
      .map((text) => {
        const space = needsSpace(text) ? ' xml:space="preserve"' : "";
        return `<si><t${space}>${escapedText(escapedControls(text))}</t></si>`;
      })
      .join("");
  yield "</sst>";
}

const pieceTexts = 1024;
