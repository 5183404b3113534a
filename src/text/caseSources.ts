/** A published source that the audit of a business case quotes. No file of it is read, so it has no hash. */
export interface QuotedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly release: string;
  readonly licence: string;
  readonly attribution: string;
  /** Whether the original was seen, or somebody else's account of it. */
  readonly seen: string;
}

const quoted = "Copyright of its publisher; figures quoted";
const secondary = "Secondary: read in somebody else's account of it";
const notSeen = "Original not seen";
/** The shorthand of what is not available. */
const unknown = "[x]";

const source = (
  id: string,
  [title, publisher, release]: readonly [string, string, string],
  seen: string,
  licence = quoted,
): QuotedSource => ({
  id,
  title,
  publisher,
  release,
  licence,
  attribution: publisher === unknown ? title : `${publisher}, ${title}`,
  seen,
});

/** Every source that the inputs and the rules of the checks name, in the order of the method. */
export const quotedSources: readonly QuotedSource[] = [
  source(
    "nlgn-2011",
    ["Shared Necessities", "New Local Government Network (NLGN)", "March 2011"],
    "Read on the publisher's own page",
  ),
  source(
    "arbuthnott-2009",
    ["Review of the Clyde Valley (Arbuthnott review)", "Clyde Valley councils", "2009"],
    `${secondary}, APSE`,
  ),
  source(
    "apse-unison",
    ["The front line starts here", "Association for Public Service Excellence (APSE) for UNISON Scotland", unknown],
    "Its figures contradict the study that it quotes: 1.8 % is given as the best case, which is the realistic one",
  ),
  source(
    "unison-survey-2011",
    ["Survey of front-line staff", "UNISON Scotland", "2011"],
    "Sample size not given: scenarios and never estimates",
  ),
  source(
    "clyde-valley-2011",
    ["Clyde Valley shared services, detailed business case", "Clyde Valley councils", "2011"],
    "Figures as the method has them; what was saved in the end is not among them",
  ),
  source("buckinghamshire", ["Buckinghamshire pathfinder", "Buckinghamshire councils", unknown], notSeen),
  source(
    "nao-2016",
    ["Report on shared service centres", "National Audit Office", "2016"],
    "Figures as the method has them",
  ),
  source(
    "green-book",
    ["The Green Book", "HM Treasury", unknown],
    "Quoted for the discount rate, optimism bias and sensitivity",
    "Open Government Licence v3.0",
  ),
  source("somerset", ["Payments made twice, and recovered", "Somerset", unknown], notSeen),
  source("failure-demand", ["Failure demand in traditional call centres", unknown, unknown], notSeen),
  source(
    "local-multiplier",
    ["Local economic multiplier", "As quoted by APSE", unknown],
    `${notSeen}; information only`,
  ),
  source(
    "cipfa",
    ["On readiness for shared services", "Chartered Institute of Public Finance and Accountancy (CIPFA)", unknown],
    secondary,
  ),
];

/** How the case itself was read, as a source. */
export const ownCaseWords = {
  licence: "The case's own",
  seen: "Read by Backbench from the cells of the sheets that the case stands on",
} as const;
