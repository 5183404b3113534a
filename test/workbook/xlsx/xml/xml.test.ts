import fc from "fast-check";
import { decodeXml, encodeXml } from "../../../../src/workbook/xlsx/xml/decode";
import { attribute, child, childrenNamed, parseXml, prefixOf } from "../../../../src/workbook/xlsx/xml/element";
import {
  decodedControls,
  escapedAttribute,
  escapedControls,
  escapedHeader,
  escapedText,
} from "../../../../src/workbook/xlsx/xml/escape";
import { inserted, spliced } from "../../../../src/workbook/xlsx/xml/splice";
import { tokens } from "../../../../src/workbook/xlsx/xml/tokens";

const root = (text: string) => {
  const outcome = parseXml(text, "part.xml");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const faultOf = (text: string) => {
  const last = [...tokens(text)].at(-1);
  return last?.kind === "fault" ? last.reason : "none";
};

describe("tokens", () => {
  it("gives the text back when joined by their offsets", () => {
    const text = `<?xml version='1.0'?>\r\n<!-- > --><a b = "x>y" c='&quot;'>t &amp; u<![CDATA[<z>]]><b/><x:c xmlns:x="n"></x:c ></a>\n`;
    expect([...tokens(text)].map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect(faultOf(text)).toBe("none");
  });

  it("resolves prefixes where they hold and nowhere else", () => {
    const text = `<x:a xmlns:x="one" xmlns="two"><b x:k="v" k="w"/><x:b xmlns:x="three"/><x:b/></x:a>`;
    const top = root(text);
    expect([top, ...top.children].map(({ local, namespace }) => [local, namespace])).toEqual([
      ["a", "one"],
      ["b", "two"],
      ["b", "three"],
      ["b", "one"],
    ]);
    expect(top.children[0]?.attributes.map(({ namespace }) => namespace)).toEqual(["one", ""]);
    expect(prefixOf(top)).toBe("x:");
  });

  it.each([
    ["<a><b></a></b>", "mismatch"],
    ["<a>", "unclosed"],
    ["", "unclosed"],
    ["<a/><b/>", "outside-root"],
    ["words<a/>", "outside-root"],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "doctype"],
    ["<a>&nbsp;</a>", "bad-entity"],
    ["<a>AT&T</a>", "bad-entity"],
    ['<a b="1" b="2"/>', "bad-attribute"],
    ['<a b="1"c="2"/>', "bad-attribute"],
    ["<a b=1/>", "bad-attribute"],
    ["<x:a/>", "prefix"],
    ["<a><!-- </a>", "unclosed"],
  ])("refuses %s instead of guessing", (text, reason) => expect(faultOf(text)).toBe(reason));
});

describe("parseXml", () => {
  it("keeps text as XML reads it: entities, CDATA, line ends", () => {
    expect(root("<a>1 &lt; 2&#x20;\r\n<![CDATA[&amp;]]><b>no</b>!</a>").text).toBe("1 < 2 \n&amp;!");
    expect(root("<a k='x\r\ny&#10;z'/>").attributes[0]?.value).toBe("x y\nz");
  });

  it("finds children in the element's own namespace only", () => {
    const top = root(`<a xmlns="n" xmlns:o="other"><o:s/><s i="1"/><s i="2"/></a>`);
    expect(childrenNamed(top, "s").map((one) => attribute(one, "i"))).toEqual(["1", "2"]);
    expect(child(top, "none")).toBeUndefined();
  });

  it("gives the offsets at which a child can be added", () => {
    const text = "<a><b>x</b><c/></a>";
    const top = root(text);
    expect(spliced(text, [inserted(top.innerEnd, "<d/>"), inserted(child(top, "b")?.end ?? -1, "<e/>")])).toBe(
      "<a><b>x</b><e/><c/><d/></a>",
    );
  });

  it("names the part and the offset of what is broken", () => {
    expect(parseXml("<a><b></a>", "xl/styles.xml")).toEqual({
      ok: false,
      issues: [
        {
          code: "workbook/xml-malformed",
          severity: "error",
          facts: { part: "xl/styles.xml", offset: 6, reason: "mismatch" },
        },
      ],
    });
  });
});

describe("escaping", () => {
  // What a user may have typed: any text, lone surrogates and control characters included.
  const anyText = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("_x0041_", "_", "<", "&", "\r", "\n", '"'),
    ),
  });

  it("brings any text through XML and back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const controls = escapedControls(text);
        const element = root(`<a k="${escapedAttribute(controls)}">${escapedText(controls)}</a>`);
        expect(decodedControls(element.text)).toBe(text);
        expect(decodedControls(element.attributes[0]?.value ?? "")).toBe(text);
      }),
    );
  });

  it("writes the line break of a table's header as Excel does", () => {
    expect(escapedHeader("Net\ncost _x0041_")).toBe("Net_x000A_cost _x005F_x0041_");
  });
});

describe("decodeXml", () => {
  it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "reads %s with or without a mark and writes the same bytes",
    (encoding) => {
      for (const byteOrderMark of [true, false]) {
        const bytes = encodeXml({ text: "<a>£ 😀</a>", encoding, byteOrderMark });
        const outcome = decodeXml(bytes, "p");
        expect(outcome).toMatchObject({ ok: true, value: { text: "<a>£ 😀</a>", encoding, byteOrderMark } });
        expect(outcome.ok && encodeXml(outcome.value)).toEqual(bytes);
      }
    },
  );

  it("refuses bytes that it would have to guess", () => {
    const latin = new TextEncoder().encode(`<?xml version="1.0" encoding="ISO-8859-1"?><a/>`);
    expect(decodeXml(latin, "p").ok).toBe(false);
    expect(decodeXml(Uint8Array.of(0x3c, 0xa3, 0x3e), "p").ok).toBe(false);
  });
});
