import type { Element } from "../xml/element";
import type { Splice } from "../xml/splice";

/** The splices that put text at the end of an element, which is opened when it is self-closed; none for no text. */
export const appended = (element: Element, text: string): readonly Splice[] => {
  if (text === "") return [];
  return element.selfClosed
    ? [{ start: element.end - 2, end: element.end, text: `>${text}</${element.name}>` }]
    : [{ start: element.innerEnd, end: element.innerEnd, text }];
};
