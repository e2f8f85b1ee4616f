import type { Person } from '../core/person.ts';
import { RuleVersion } from '../features/handbook/records.ts';
import type { Accountability } from '../features/workplace/accountability/accountability.ts';
import { accountabilityOn } from '../features/workplace/accountability/accountability.ts';
import type { SuspectedAccount } from '../features/workplace/accountability/suspected-accounts.ts';
import { suspectedAccounts } from '../features/workplace/accountability/suspected-accounts.ts';
import { Appointment } from '../features/workplace/appointments/records.ts';
import { HandBack } from '../features/workplace/hand-backs-records.ts';
import { AccountLink, Employment, Unit } from '../features/workplace/records.ts';
import type { ViewSource } from './view-source.ts';

type LookedOver = Accountability & { suspected: readonly SuspectedAccount[] };

const lookedAt = [Unit, Employment, Appointment, AccountLink, RuleVersion, HandBack];

/** What each server saw last: going through a region's people at every look would hold up everybody else. */
const last = new WeakMap<ViewSource['records'], { of: string; people: readonly Person[]; found: LookedOver }>();

/** Who answers for what, and accounts that look alike; gone through again when lists, directory or day are others. */
export function lookedOver(source: ViewSource): LookedOver {
  const people = source.directory.people();
  const of = [source.today, ...lookedAt.map((one) => source.revision(one))].join('.');
  const before = last.get(source.records);
  if (before?.of === of && before.people === people) return before.found;
  const found = lookOver(source, people);
  last.set(source.records, { of, people, found });
  return found;
}

function lookOver(source: ViewSource, people: readonly Person[]): LookedOver {
  const [employments, links] = [source.all(Employment), source.all(AccountLink)];
  const rules = [...source.handbook().rules.values()].flatMap((rule) => rule.inForce(source.today) ?? []);
  const records = {
    units: source.all(Unit),
    employments,
    appointments: source.all(Appointment),
    people,
    links,
    handBacks: source.all(HandBack, { state: 'open' }),
    rules,
  };
  return {
    ...accountabilityOn(records, source.today),
    suspected: suspectedAccounts(people, employments, links, source.today),
  };
}
