import type { GraphAccess } from './provision/access.ts';
import { type Comparison, compareList } from './provision/compare.ts';
import { foundLists, siteId } from './provision/found.ts';
import { type SiteKey, type WantedList, wantedLists } from './provision/wanted.ts';

export interface Workplace {
  /** `host:/sites/rettesnor`, as in RETTESNOR_SITE. */
  site: string;
  /** The site of the data protection officer, as in RETTESNOR_DBR_SITE. */
  dbrSite: string;
  /** The years a list divided by year is wanted for: those of the rule versions, this one and the next. */
  years: readonly number[];
}

/** What has to be done, in order, and what only a person may settle. Nothing in it drops, renames or retypes. */
export type Plan = Comparison;

/** Making, naming, and what SharePoint left out of the making; a fourth round would only repeat the third. */
const rounds = 3;

/**
 * Compares the declared lists with what the two sites have. Reads only.
 * @throws when a site cannot be read
 */
export async function planProvision(graph: GraphAccess, { site, dbrSite, years }: Workplace): Promise<Plan> {
  const wanted = wantedLists(years);
  const main = await planSite(graph, site, 'main', wanted);
  const dbr = await planSite(graph, dbrSite, 'dbr', wanted);
  return { steps: [...main.steps, ...dbr.steps], drift: [...main.drift, ...dbr.drift] };
}

/**
 * Makes the lists and columns that are missing, one request after another, until the sites are as declared. Safe to
 * repeat and to stop at any moment.
 * @param say told each step before it is made
 * @returns the last plan: without steps, and with the differences that were left alone
 * @throws when a request fails, or when SharePoint does not become as declared
 */
export async function provision(
  graph: GraphAccess,
  workplace: Workplace,
  say: (step: string) => void = () => {},
): Promise<Plan> {
  let plan = await planProvision(graph, workplace);
  for (let round = 0; round < rounds && plan.steps.length > 0; round += 1) {
    for (const { what, method, path, body } of plan.steps) {
      say(what);
      await graph[method](path, body).catch(async (refused: unknown) => {
        // Somebody else may have made it, or an earlier request whose answer was lost: the site says so in any language.
        const isLeft = (await planProvision(graph, workplace)).steps.some((step) => step.what === what);
        if (method === 'patch' || isLeft) throw refused;
      });
    }
    plan = await planProvision(graph, workplace);
  }
  const [left] = plan.steps;
  if (left) throw new Error(`SharePoint accepted every request, and still this is missing: ${left.what}`);
  return plan;
}

async function planSite(
  graph: GraphAccess,
  address: string,
  key: SiteKey,
  all: readonly WantedList[],
): Promise<Comparison> {
  const wanted = all.filter(({ site }) => site === key);
  const names = new Set(wanted.map(({ name }) => name));
  const id = await siteId(graph, address);
  const found = await foundLists(graph, id, (name) => names.has(name));
  const parts = wanted.map((list) =>
    compareList(
      list,
      id,
      found.find(({ name }) => name === list.name),
    ),
  );
  return { steps: parts.flatMap(({ steps }) => steps), drift: parts.flatMap(({ drift }) => drift) };
}
