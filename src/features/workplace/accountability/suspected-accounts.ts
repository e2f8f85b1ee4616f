import type { Day } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { isCurrent } from '../employment.ts';
import type { AccountLink, Employment } from '../records.ts';

/** A second account and whom it may belong to. */
export interface SuspectedAccount {
  account: Person;
  person: Person;
}

/**
 * Accounts that look like one person's second: open, the same name as somebody with a job and no job of its own, or the
 * same employment number as another account. Somebody looks at each; nothing follows by itself. A pair an editor has
 * answered, either way, is not asked about again.
 */
export function suspectedAccounts(
  people: readonly Person[],
  employments: readonly Employment[],
  links: readonly AccountLink[],
  today: Day,
): readonly SuspectedAccount[] {
  const open = people.filter(({ enabled }) => enabled);
  const answered = new Set(links.map(({ account }) => account));
  const working = new Set(employments.filter((job) => isCurrent(job, today)).map(({ person }) => person));
  const pairs = [...sameName(open, working), ...sameNumber(open, employments, working)];
  const first = new Map<string, SuspectedAccount>();
  for (const pair of pairs) {
    const { account, person } = pair;
    if (!answered.has(account.id) && !first.has(account.id) && !first.has(person.id)) first.set(account.id, pair);
  }
  return [...first.values()].toSorted((a, b) => a.account.upn.localeCompare(b.account.upn));
}

function sameName(open: readonly Person[], working: ReadonlySet<string>): readonly SuspectedAccount[] {
  const byName = Map.groupBy(open, ({ name }) => name.trim().toLowerCase());
  return [...byName.values()].flatMap((namesakes) => {
    const person = namesakes.find(({ id }) => working.has(id));
    if (!person) return [];
    return namesakes.filter(({ id }) => !working.has(id)).map((account) => ({ account, person }));
  });
}

/**
 * Of two accounts under one number the one with a job now counts; of two with one, the one that was written last. A
 * number that more than two share is none that tells people apart.
 */
function sameNumber(
  open: readonly Person[],
  employments: readonly Employment[],
  working: ReadonlySet<string>,
): readonly SuspectedAccount[] {
  const byId = new Map(open.map((person) => [person.id, person]));
  const byNumber = Map.groupBy(employments, ({ number }) => number.toLowerCase());
  return [...byNumber.values()].flatMap((jobs) => {
    const newest = jobs.toSorted(
      (a, b) => Number(working.has(b.person)) - Number(working.has(a.person)) || b.at.localeCompare(a.at),
    );
    const [first = '', second = '', ...more] = new Set(newest.map(({ person }) => person));
    const [person, account] = [byId.get(first), byId.get(second)];
    return person && account && more.length === 0 ? [{ account, person }] : [];
  });
}
