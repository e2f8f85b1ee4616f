import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';

/** What the bot has stored of what was written to it. */
export function storedReports(at: () => World) {
  const casesOf = async (who: Who) => {
    const id = await at().as(who).id();
    const own = (await rowsOf(at(), 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
    return (await rowsOf(at(), 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
  };
  const everything = async () =>
    JSON.stringify([
      await rowsOf(at(), 'incident'),
      await rowsOf(at(), 'statement'),
      await rowsOf(at(), 'caseMessage'),
    ]);
  return { casesOf, everything };
}
