import type { Attribute, StartTag } from "./token";
import type { WrittenAttribute, WrittenTag } from "./startTag";

/** Namespace by prefix; "" is the default namespace. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** What holds before any declaration. */
export const rootScope: NamespaceScope = new Map([
  ["", ""],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["xmlns", "http://www.w3.org/2000/xmlns/"],
]);

/** The scope inside a tag with these attributes. */
export const withDeclarations = (scope: NamespaceScope, attributes: readonly WrittenAttribute[]): NamespaceScope => {
  const declared = attributes.filter(({ name }) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return scope;
  return new Map([...scope, ...declared.map(({ name, value }) => [name.slice(6), value] as const)]);
};

/** The tag with its namespaces, or undefined when a prefix was never declared. */
export const resolved = (tag: WrittenTag, scope: NamespaceScope): StartTag | undefined => {
  const element = qualified(tag.name, scope, true);
  if (!element) return undefined;
  const attributes: Attribute[] = [];
  for (const written of tag.attributes) {
    const name = qualified(written.name, scope, false);
    if (!name) return undefined;
    attributes.push({ ...written, ...name });
  }
  return { kind: "start", ...tag, ...element, attributes };
};

const qualified = (
  name: string,
  scope: NamespaceScope,
  isElement: boolean,
): { readonly local: string; readonly namespace: string } | undefined => {
  const colon = name.indexOf(":");
  if (colon === -1) return { local: name, namespace: isElement ? (scope.get("") ?? "") : "" };
  const namespace = scope.get(name.slice(0, colon));
  return namespace === undefined ? undefined : { local: name.slice(colon + 1), namespace };
};
