import { decodedEntities } from "./entities";
import { type NamespaceScope, resolved, rootScope, withDeclarations } from "./namespaceScope";
import { readStartTag } from "./startTag";
import type { FaultToken, Token } from "./token";

interface Open {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  /** What holds outside the element. */
  readonly outer: NamespaceScope;
}

/**
 * The tokens of an XML text in order, each with its exact offsets: joined by their offsets they give the text back. Namespaces are resolved and
 * tags matched; the first thing that is not well formed ends the sequence with a `fault`.
 */
export function* tokens(text: string): Generator<Token, void, undefined> {
  const open: Open[] = [];
  let scope = rootScope;
  let roots = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const within = open.at(-1);
    if (text[at] !== "<") {
      const end = endOrLength(text.indexOf("<", at), text);
      const raw = text.slice(at, end);
      const value = decodedEntities(raw.replace(/\r\n?/gu, "\n"));
      if (!within && raw.trim() !== "") return yield fault(at, end, "outside-root");
      if (value === undefined) return yield fault(at, end, "bad-entity");
      yield { kind: "text", start: at, end, raw, value };
      at = end;
    } else if (text.startsWith("</", at)) {
      const end = text.indexOf(">", at) + 1;
      if (end === 0) return yield fault(at, text.length, "unclosed");
      if (!within || text.slice(at + 2, end - 1).trimEnd() !== within.name) return yield fault(at, end, "mismatch");
      open.pop();
      scope = within.outer;
      yield { kind: "end", start: at, end, name: within.name, local: within.local, namespace: within.namespace };
      at = end;
    } else if (text.startsWith("<!--", at) || text.startsWith("<?", at) || text.startsWith("<![CDATA[", at)) {
      const aside = readAside(text, at);
      if (aside.kind === "cdata" && !within) return yield fault(at, aside.end, "outside-root");
      yield aside;
      if (aside.kind === "fault") return;
      at = aside.end;
    } else if (text.startsWith("<!", at)) {
      return yield fault(at, text.length, "doctype");
    } else {
      const tag = readStartTag(text, at);
      if (typeof tag === "string") return yield fault(at, text.length, tag);
      if (!within && ++roots > 1) return yield fault(at, tag.end, "outside-root");
      const inner = withDeclarations(scope, tag.attributes);
      const start = resolved(tag, inner);
      if (!start) return yield fault(at, tag.end, "prefix");
      yield start;
      if (!tag.selfClosed) {
        open.push({ name: start.name, local: start.local, namespace: start.namespace, outer: scope });
        scope = inner;
      }
      at = tag.end;
    }
  }
  if (open.length > 0 || roots === 0) yield fault(text.length, text.length, "unclosed");
}

const asides = [
  { opens: "<!--", closes: "-->", kind: "comment" },
  { opens: "<![CDATA[", closes: "]]>", kind: "cdata" },
  { opens: "<?", closes: "?>", kind: "instruction" },
] as const;

const readAside = (text: string, start: number): Token => {
  const form = asides.find(({ opens }) => text.startsWith(opens, start));
  if (!form) throw new Error("not a comment, CDATA section or processing instruction");
  const from = start + form.opens.length;
  const to = text.indexOf(form.closes, from);
  if (to === -1) return fault(start, text.length, "unclosed");
  const raw = text.slice(from, to);
  const span = { start, end: to + form.closes.length, raw };
  return form.kind === "cdata"
    ? { kind: "cdata", ...span, value: raw.replace(/\r\n?/gu, "\n") }
    : { kind: form.kind, ...span };
};

const fault = (start: number, end: number, reason: FaultToken["reason"]): FaultToken => ({
  kind: "fault",
  start,
  end,
  reason,
});

const endOrLength = (found: number, text: string): number => (found === -1 ? text.length : found);
