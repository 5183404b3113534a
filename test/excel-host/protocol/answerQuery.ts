import type { HostObject } from "../objects/hostObject";
import { HostError } from "./hostError";
import type { Members } from "./members";
import type { Json, QueryInfo } from "./messages";

/** What a load asks for is answered in PascalCase; a collection answers the same for each of its items. */
export const answerQuery = (members: Members, object: HostObject, query: QueryInfo | undefined): Json => {
  const wanted = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  const skip = query?.Skip ?? 0;
  return answered(members, object, wanted, { skip, end: query?.Top === undefined ? undefined : skip + query.Top });
};

interface Slice {
  readonly skip: number;
  readonly end: number | undefined;
}

const everything: Slice = { skip: 0, end: undefined };

const answered = (members: Members, object: HostObject, wanted: readonly string[], slice: Slice): Json => {
  const items = members.items(object);
  if (!items) return { ...plain(members, object, wanted), ...members.id(object) };
  const own = wanted.filter((path) => members.isProperty(object, path));
  const ofItems = wanted.filter((path) => !own.includes(path));
  const head = own.length > 0 ? plain(members, object, own) : {};
  if (own.length > 0 && ofItems.length === 0) return head;
  return {
    ...head,
    _Items: items.slice(slice.skip, slice.end).map((item) => answered(members, item, ofItems, everything)),
  };
};

const plain = (members: Members, object: HostObject, wanted: readonly string[]): Record<string, Json> => {
  const answer: Record<string, Json> = {};
  const deeper = new Map<string, string[]>();
  const names = new Set<string>();
  for (const path of wanted.length === 0 ? ["*"] : wanted) {
    const [first = "", ...rest] = path.split("/");
    if (first === "*") members.propertyNames(object).forEach((name) => names.add(name));
    else if (members.isLink(object, first))
      deeper.set(first, [...(deeper.get(first) ?? []), rest.length === 0 ? "*" : rest.join("/")]);
    else if (rest.length > 0)
      throw new HostError("ApiNotFound", `${object.is} has no ${path}.`, `${object.is}.${first}`);
    else names.add(first);
  }
  for (const name of names) answer[pascal(name)] = members.get(object, name);
  for (const [name, paths] of deeper) {
    const next = members.link(object, name);
    answer[pascal(name)] = next ? answered(members, next, paths, everything) : null;
  }
  return answer;
};

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
