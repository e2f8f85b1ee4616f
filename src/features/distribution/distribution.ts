import { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import { smallest } from '../../core/small-groups/band.ts';
import type { Decision } from '../handbook/records.ts';
import { editionsToHave } from '../partners/editions-to-have.ts';
import { hasEdition } from '../partners/partner.ts';
import type { ReviewYear } from '../reviews/records.ts';
import { stands } from '../team/tasks/conveyance.ts';
import type { Conveyance } from '../team/tasks/records.ts';
import type { Partner } from '../workplace/partner-records.ts';

/** How many of those an edition is for have got it. */
export const share = z.strictObject({ got: z.int(), of: z.int() });

/** How far an edition of the handbook has come out, per person type (S18): counts, never names. */
export interface Distribution {
  edition: string;
  /** Managers who have told their people of it, of those who lead somebody. */
  managers: z.output<typeof share>;
  /** So many people those managers led when they told them; absent when they are so few that it would name them. */
  people?: number;
  partners: z.output<typeof share>;
}

/** What stands in the lists. */
export interface DistributionRows {
  decisions: readonly Decision[];
  /** Keys of those that only correct the wording. */
  correcting: ReadonlySet<string>;
  conveyances: readonly Conveyance[];
  /** A row for each manager of the year. */
  managers: readonly ReviewYear[];
  partners: readonly Partner[];
}

/** @returns nothing before an edition is in force */
export function distributionOf(rows: DistributionRows, today: Day): Distribution | undefined {
  const editions = editionsToHave(rows, 'handbook', today);
  const [edition] = editions;
  if (edition === undefined) return undefined;
  const leading = new Set(rows.managers.flatMap(({ manager, leadsNobody }) => (leadsNobody ? [] : [manager])));
  const told = rows.conveyances.filter(
    (row) => row.document === 'handbook' && editions.includes(row.edition) && stands(row) && leading.has(row.manager),
  );
  const people = told.reduce((sum, row) => sum + row.people, 0);
  const current = rows.partners.filter(({ endedOn }) => endedOn === undefined);
  return {
    edition,
    managers: { got: told.length, of: leading.size },
    ...((people === 0 || people >= smallest) && { people }),
    partners: { got: current.filter((partner) => hasEdition(partner, editions)).length, of: current.length },
  };
}
