/** Version of the tree below; a dataset and a mapping name the version they were made with. */
export const taxonomyVersion = "1.0";

/** What a cost is divided by. `gross-expenditure` and `net-expenditure` are in pounds and give a share of cost. */
export type DriverKind =
  | "gross-expenditure"
  | "net-expenditure"
  | "resident"
  | "fte"
  | "employee-paid"
  | "square-metre"
  | "vehicle"
  | "dwelling"
  | "caseload";

/**
 * How far a node sits in the back office. `returns` and `club` differ for the corporate and democratic core:
 * English returns cannot tell it apart from support services, clubs and Scotland can (METHOD §2).
 */
export type Boundary = "inside" | "outside" | "inside-english-returns";

export interface FunctionNode {
  readonly id: string;
  readonly parent: FunctionId | null;
  readonly boundary: Boundary;
  /** Denominators in order of preference: the driver, then its fallback. `total-expenditure` takes the basis compared on. */
  readonly drivers: readonly (DriverKind | "total-expenditure")[];
}

const share = ["total-expenditure", "resident"] as const;
const perFte = ["fte", "resident"] as const;
const perResident = ["resident", "total-expenditure"] as const;

/**
 * The taxonomy as a tree, so that comparison can happen at the lowest level where both sides have figures.
 * Functions and drivers: METHOD §2. Levels above them: the lines of the English and Scottish returns.
 */
const nodes = [
  { id: "total", parent: null, boundary: "outside", drivers: [] },
  { id: "central-services", parent: "total", boundary: "outside", drivers: share },
  {
    id: "corporate-democratic-core",
    parent: "central-services",
    boundary: "inside-english-returns",
    drivers: ["resident"],
  },
  { id: "local-tax-collection", parent: "central-services", boundary: "inside", drivers: ["dwelling", "resident"] },
  {
    id: "council-tax-collection",
    parent: "local-tax-collection",
    boundary: "inside",
    drivers: ["dwelling", "resident"],
  },
  { id: "business-rates-collection", parent: "local-tax-collection", boundary: "inside", drivers: ["resident"] },
  {
    id: "council-tax-support-administration",
    parent: "central-services",
    boundary: "inside",
    drivers: ["dwelling", "resident"],
  },
  { id: "support-services", parent: "central-services", boundary: "inside", drivers: share },
  { id: "finance", parent: "support-services", boundary: "inside", drivers: share },
  { id: "payroll", parent: "support-services", boundary: "inside", drivers: ["employee-paid", "fte"] },
  { id: "ict", parent: "support-services", boundary: "inside", drivers: perFte },
  { id: "human-resources", parent: "support-services", boundary: "inside", drivers: perFte },
  { id: "property", parent: "support-services", boundary: "inside", drivers: ["square-metre", "resident"] },
  { id: "legal", parent: "support-services", boundary: "inside", drivers: share },
  { id: "procurement", parent: "support-services", boundary: "inside", drivers: share },
  { id: "transport", parent: "support-services", boundary: "inside", drivers: ["vehicle", "resident"] },
  { id: "communications", parent: "support-services", boundary: "inside", drivers: perResident },
  { id: "business-support", parent: "support-services", boundary: "inside", drivers: ["fte", "total-expenditure"] },
  { id: "customer-contact", parent: "support-services", boundary: "outside", drivers: ["resident"] },
  { id: "other-central-services", parent: "central-services", boundary: "outside", drivers: ["resident"] },
  { id: "non-distributed-costs", parent: "central-services", boundary: "outside", drivers: ["resident"] },
  { id: "housing-benefit-administration", parent: "total", boundary: "inside", drivers: ["caseload", "resident"] },
  { id: "front-line-services", parent: "total", boundary: "outside", drivers: [] },
] as const;

/** A node of the taxonomy: a back-office function, or a level of the returns above it. */
export type FunctionId = (typeof nodes)[number]["id"];

/** Every node, parents before children, in the order in which reports show them. */
export const taxonomy: readonly (FunctionNode & { readonly id: FunctionId })[] = nodes;

const byId = new Map(taxonomy.map((node) => [node.id, node]));

/** True when `text` names a node of this taxonomy version. */
export const isFunctionId = (text: string): text is FunctionId => byId.has(text as FunctionId);

/** The node of an id. */
export const functionNode = (id: FunctionId): FunctionNode & { readonly id: FunctionId } => {
  const node = byId.get(id);
  if (!node) throw new Error(`no taxonomy node ${id}`);
  return node;
};

/** The node's ancestors, nearest first, ending at `total`. */
export const ancestors = (id: FunctionId): readonly FunctionId[] => {
  const parent = functionNode(id).parent;
  return parent === null ? [] : [parent, ...ancestors(parent)];
};

/** The node itself and all below it. */
export const withDescendants = (id: FunctionId): ReadonlySet<FunctionId> =>
  new Set(taxonomy.filter((node) => node.id === id || ancestors(node.id).includes(id)).map((node) => node.id));

/** Whether a node counts as back office before the user moves the boundary. */
export const isBackOffice = (id: FunctionId, englishReturns: boolean): boolean => {
  const { boundary } = functionNode(id);
  return boundary === "inside" || (boundary === "inside-english-returns" && englishReturns);
};
