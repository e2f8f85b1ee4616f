import type { Day } from '../../core/dates.ts';
import { addDays, addMonths } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import { isCurrent } from '../workplace/employment.ts';
import type { Employment, Setting } from '../workplace/records.ts';
import { readSetting } from '../workplace/setting.ts';
import { isDeclarationInForce } from './declaration.ts';
import { needsDeclarationAs } from './declaration-kinds.ts';
import type { Declaration } from './records.ts';

/** So many days before it expires somebody is asked to sign anew. */
const renewDays = 60;

/**
 * How many years a signature holds: for ever (0) for the municipality's own people, a year for partners, whose
 * declaration is read every year like the rest of what their agreement rests on (S51, R25).
 */
function yearsFor(kind: PersonType, settings: readonly Setting[]): number {
  return readSetting(kind === 'partner' ? 'declarationYearsPartners' : 'declarationYearsStaff', settings);
}

/**
 * The last day a signature holds.
 * @param kinds what the person works as: the shortest counts
 * @returns `undefined` when it holds for ever
 */
export function holdsUntil(
  { signedOn }: Pick<Declaration, 'signedOn'>,
  kinds: readonly PersonType[],
  settings: readonly Setting[],
): Day | undefined {
  const years = kinds.map((kind) => yearsFor(kind, settings)).filter((count) => count > 0);
  return years.length === 0 ? undefined : addDays(addMonths(signedOn, Math.min(...years) * 12), -1);
}

/** The signatures that still hold on a day: not taken back, and not too old. */
export function declarationsOn(
  declarations: readonly Declaration[],
  kinds: readonly PersonType[],
  settings: readonly Setting[],
  day: Day,
): readonly Declaration[] {
  return declarations.filter((declaration) => {
    const until = holdsUntil(declaration, kinds, settings);
    return isDeclarationInForce(declaration) && (until === undefined || until >= day);
  });
}

/**
 * When somebody who works here has to have signed anew, from sixty days before.
 * @param jobs the person's own
 * @param declarations the person's own
 * @returns `undefined` for whoever need not, and for whoever has never signed: that is asked before the first day
 */
export function renewalOf(
  jobs: readonly Employment[],
  declarations: readonly Declaration[],
  settings: readonly Setting[],
  today: Day,
): { until: Day } | undefined {
  const kinds = jobs.filter((job) => isCurrent(job, today)).map(({ kind }) => kind);
  const asked = kinds.filter((kind) => needsDeclarationAs(kind, settings));
  const [newest] = declarations.filter(isDeclarationInForce).toSorted((a, b) => b.signedOn.localeCompare(a.signedOn));
  const until = newest && holdsUntil(newest, asked, settings);
  return until !== undefined && until <= addDays(today, renewDays) ? { until } : undefined;
}
