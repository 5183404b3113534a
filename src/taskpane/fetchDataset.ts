import { fetchServed } from "./fetchServed";

const folder = "assets/benchmark";
const descriptor = "datapackage.json";

/** The files of the bundled dataset by name. What cannot be fetched is left out, and loading then says that it is missing. */
export const fetchDataset = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const described = await fetchServed(`${folder}/${descriptor}`);
  if (!described) return new Map();
  const files = await Promise.all(
    pathsIn(described).map(async (path) => [path, await fetchServed(`${folder}/${path}`)] as const),
  );
  return new Map([
    [descriptor, described],
    ...files.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])),
  ]);
};

/** The paths of a descriptor's resources; loading checks everything else about it. */
const pathsIn = (described: Uint8Array): readonly string[] => {
  const { resources } = JSON.parse(new TextDecoder().decode(described)) as {
    readonly resources: readonly { readonly path: string }[];
  };
  return resources.map(({ path }) => path);
};
