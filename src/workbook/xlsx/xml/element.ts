import { type Issue, type Outcome, done, failed } from "../../../model/issue";
import type { Attribute, FaultToken, Span, StartTag } from "./token";
import { tokens } from "./tokens";

/** An element with the offsets that a patch needs: `start` to `end` with its tags, `innerStart` to `innerEnd` between them. */
export interface Element extends Span {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** Its own character data, children's left out. */
  readonly text: string;
  readonly selfClosed: boolean;
  /** Both are the end of the tag when the element is self-closed. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The root element of a small XML text; issue `workbook/xml-malformed` names the part and the offset. */
export const parseXml = (text: string, part: string): Outcome<Element> => {
  const top = opened(undefined, 0);
  const open: Building[] = [top];
  for (const token of tokens(text)) {
    const within = open.at(-1) ?? top;
    if (token.kind === "fault") return failed(malformed(part, token));
    if (token.kind === "start") {
      const element = opened(token, token.end);
      within.children.push(element);
      if (!token.selfClosed) open.push(element);
    } else if (token.kind === "end") {
      open.pop();
      within.innerEnd = token.start;
      within.end = token.end;
    } else if (token.kind === "text" || token.kind === "cdata") within.text += token.value;
  }
  const root = top.children[0];
  if (!root) throw new Error("a text without fault has a root");
  return done(root);
};

/** The first child with this local name in the element's own namespace. */
export const child = (element: Element, local: string): Element | undefined =>
  element.children.find((one) => one.local === local && one.namespace === element.namespace);

/** Every child with this local name in the element's own namespace, in order. */
export const childrenNamed = (element: Element, local: string): readonly Element[] =>
  element.children.filter((one) => one.local === local && one.namespace === element.namespace);

/** The items of a list that an element may have: `listed(workbook, "sheets", "sheet")`. */
export const listed = (element: Element, list: string, item: string): readonly Element[] => {
  const found = child(element, list);
  return found ? childrenNamed(found, item) : [];
};

/** The value of an attribute without prefix. */
export const attribute = (element: Element, name: string): string | undefined => attributeNode(element, name)?.value;

/** An attribute that is true or false (xsd:boolean); false when it or the element is absent. */
export const flag = (element: Element | undefined, name: string): boolean =>
  ["1", "true", "on"].includes((element && attribute(element, name)) ?? "");

/** An attribute without prefix, with its offsets. */
export const attributeNode = (element: Element, name: string): Attribute | undefined =>
  element.attributes.find((one) => one.local === name && one.namespace === "");

/** The value of an attribute whose namespace passes the test, e.g. `r:id`. */
export const attributeIn = (
  element: Element,
  isNamespace: (namespace: string) => boolean,
  local: string,
): string | undefined => element.attributes.find((one) => one.local === local && isNamespace(one.namespace))?.value;

/** `x:` for `<x:sheets>`, "" for `<sheets>`: what a new sibling or child needs in front of its name. */
export const prefixOf = (element: Element): string => element.name.slice(0, element.name.length - element.local.length);

type Building = { -readonly [Key in keyof Element]: Key extends "children" ? Building[] : Element[Key] };

const opened = (tag: StartTag | undefined, inner: number): Building => ({
  name: tag?.name ?? "",
  local: tag?.local ?? "",
  namespace: tag?.namespace ?? "",
  attributes: tag?.attributes ?? [],
  children: [],
  text: "",
  selfClosed: tag?.selfClosed ?? false,
  start: tag?.start ?? 0,
  end: inner,
  innerStart: inner,
  innerEnd: inner,
});

const malformed = (part: string, { start, reason }: FaultToken): Issue => ({
  code: "workbook/xml-malformed",
  severity: "error",
  facts: { part, offset: start, reason },
});
