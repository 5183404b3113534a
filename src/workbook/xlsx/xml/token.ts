/** Half-open range of offsets into the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `name="raw"`; `start` to `end` covers both, `valueStart` is the offset of `raw`. */
export interface Attribute extends Span {
  readonly name: string;
  readonly local: string;
  /** Resolved; "" for an attribute without prefix, as XML has it. */
  readonly namespace: string;
  readonly raw: string;
  /** Entities decoded, line breaks and tabs normalised to spaces. */
  readonly value: string;
  readonly valueStart: number;
}

export interface StartTag extends Span {
  readonly kind: "start";
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Resolved; "" outside every namespace. */
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  /** `<x/>`: no end tag follows. */
  readonly selfClosed: boolean;
}

export interface EndTag extends Span {
  readonly kind: "end";
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
}

/** Character data between tags, or a CDATA section. */
export interface TextToken extends Span {
  readonly kind: "text" | "cdata";
  readonly raw: string;
  /** Entities decoded and line ends normalised to `\n`. */
  readonly value: string;
}

/** A comment or a processing instruction; the XML declaration is one. */
export interface AsideToken extends Span {
  readonly kind: "comment" | "instruction";
  readonly raw: string;
}

/** The text is not well formed, or has a document type (forbidden in these packages); always the last token. */
export interface FaultToken extends Span {
  readonly kind: "fault";
  readonly reason:
    "unclosed" | "mismatch" | "bad-tag" | "bad-attribute" | "bad-entity" | "prefix" | "doctype" | "outside-root";
}

export type Token = StartTag | EndTag | TextToken | AsideToken | FaultToken;
