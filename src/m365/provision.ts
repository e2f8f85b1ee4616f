import { type GraphAccess, type Patience, patient } from './provision/access.ts';
import { bringList, type Compared, type LeftOver, type OtherWay } from './provision/bring.ts';
import { compareList } from './provision/compare.ts';
import { foundLists, siteId } from './provision/found.ts';
import type { Comparison, Drift } from './provision/step.ts';
import { type WantedList, wantedLists } from './provision/wanted.ts';

export interface Workplace {
  /** `host:/sites/rettesnor`, as in RETTESNOR_SITE. */
  site: string;
  /** The site of the data protection officer, as in RETTESNOR_DBR_SITE. */
  dbrSite: string;
  /** The years a list divided by year is wanted for: those of the rule versions, this one and the next. */
  years: readonly number[];
}

/** What has to be done, in order, and what only a person may settle. Nothing in it drops or retypes, or renames what a person named. */
export type Plan = Comparison;

/** What came of it. */
export interface Provisioned {
  /** Differences that were left alone. */
  drift: readonly Drift[];
  /** Where plan B was taken. */
  otherWays: readonly OtherWay[];
}

/** SharePoint would not become as declared: what is left for a person, and why. Everything else is made. */
export class Unfinished extends Error {
  readonly left: readonly LeftOver[];
  readonly provisioned: Provisioned;

  constructor(left: readonly LeftOver[], provisioned: Provisioned) {
    super(left.map(({ what, because, byHand }) => `Left: ${what}\n  ${because}\n  ${byHand}`).join('\n'));
    this.name = 'Unfinished';
    this.left = left;
    this.provisioned = provisioned;
  }
}

/**
 * Compares the declared lists with what the two sites have. Reads only.
 * @throws when a site cannot be read
 */
export async function planProvision(
  graph: GraphAccess,
  workplace: Workplace,
  wanted: readonly WantedList[] = wantedLists(workplace.years),
): Promise<Plan> {
  const parts = (await compared(graph, workplace, wanted)).map(({ comparison }) => comparison);
  return { steps: parts.flatMap(({ steps }) => steps), drift: parts.flatMap(({ drift }) => drift) };
}

/**
 * Makes the lists and columns that are missing, one request after another, until the sites are as declared. Safe to
 * repeat and to stop at any moment: another run goes on where this one stopped.
 * @param say told each step before it is made
 * @param wanted the lists to make; all that are declared, when left out
 * @throws Unfinished when SharePoint does not become as declared; another error when the app may not make lists, or
 *   Microsoft does not answer in the end
 */
export async function provision(
  graph: GraphAccess,
  workplace: Workplace,
  say: (step: string) => void = () => {},
  {
    patience = patient,
    wanted = wantedLists(workplace.years),
  }: { patience?: Patience; wanted?: readonly WantedList[] } = {},
): Promise<Provisioned> {
  const drift: Drift[] = [];
  const otherWays: OtherWay[] = [];
  const left: LeftOver[] = [];
  for (const { site, list, comparison } of await compared(graph, workplace, wanted)) {
    const brought = await bringList(graph, { site, list, comparison }, say, patience);
    drift.push(...brought.drift);
    otherWays.push(...brought.otherWays);
    left.push(...brought.left);
  }
  if (left.length > 0) throw new Unfinished(left, { drift, otherWays });
  return { drift, otherWays };
}

async function compared(
  graph: GraphAccess,
  { site, dbrSite }: Workplace,
  wanted: readonly WantedList[],
): Promise<readonly Compared[]> {
  const all: Compared[] = [];
  for (const [key, address] of [['main', site] as const, ['dbr', dbrSite] as const]) {
    const id = await siteId(graph, address);
    const lists = wanted.filter((list) => list.site === key);
    const names = new Set(lists.map(({ name }) => name));
    const found = new Map((await foundLists(graph, id, (name) => names.has(name))).map((list) => [list.name, list]));
    all.push(...lists.map((list) => ({ site: id, list, comparison: compareList(list, id, found.get(list.name)) })));
  }
  return all;
}
