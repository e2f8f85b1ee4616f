import { incidentOf, statementKey } from '../../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

/** A case as it stands in SharePoint. */
export interface CaseNow {
  owner: Who;
  number: string | undefined;
  isTakenBack: boolean;
  /** First words and later ones, without those taken out of it. */
  words: string;
}

/** The cases of these people. */
export async function casesNow(here: World, whos: readonly Who[]): Promise<ReadonlyMap<string, CaseNow>> {
  const ids = new Map(await Promise.all(whos.map(async (who) => [await here.as(who).id(), who] as const)));
  const [reporters, incidents, statements, messages] = await Promise.all([
    rowsOf(here, 'reporter'),
    rowsOf(here, 'incident'),
    rowsOf(here, 'statement'),
    rowsOf(here, 'caseMessage'),
  ]);
  const cases = new Map<string, CaseNow>();
  for (const reporter of reporters) {
    const owner = ids.get(reporter.person);
    const key = incidentOf(reporter);
    const incident = incidents.find((one) => one.key === key);
    if (!owner || !incident) continue;
    const own = messages.filter((one) => one.incident === key && one.undoneAt === undefined);
    cases.set(key, {
      owner,
      number: incident.number,
      isTakenBack: own.some(({ kind }) => kind === 'withdrawn'),
      words: [
        statements.find((one) => one.key === statementKey(key))?.facts ?? '',
        ...own.filter(({ kind }) => kind === 'added' || kind === 'replied').map(({ text = '' }) => text),
      ].join('\n'),
    });
  }
  return cases;
}
