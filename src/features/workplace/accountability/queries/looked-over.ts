import type { Person } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { Appointment } from '../../appointments/records.ts';
import { HandBack } from '../../hand-backs-records.ts';
import { groupMembers } from '../../queries/group-members.ts';
import { AccountLink, Employment, Unit } from '../../records.ts';
import type { Accountability } from '../accountability.ts';
import { accountabilityOn } from '../accountability.ts';
import type { Gap } from '../gap.ts';
import type { SuspectedAccount } from '../suspected-accounts.ts';
import { suspectedAccounts } from '../suspected-accounts.ts';

declare module '../../../../kernel/feature.ts' {
  interface FeatureDefinition {
    /** What nobody answers for in it, and how much was looked at; not asked while its module is off. */
    unanswered?(reader: Reader): Unanswered;
  }
}

declare module '../../../../kernel/reader.ts' {
  interface Reader {
    /** What the other features say that nobody answers for, as far as their modules are on. */
    unanswered(): Unanswered;
  }
}

export interface Unanswered {
  gaps: readonly Gap[];
  /** What a module that is off would know of is absent. */
  looked: { systems?: number; wheelItems?: number };
}

type LookedOver = Accountability & { suspected: readonly SuspectedAccount[] };

const lookedAt = [Unit, Employment, Appointment, AccountLink, RuleVersion, HandBack];

/** What each server saw last: going through a region's people at every look would hold up everybody else. */
const last = new WeakMap<Reader['records'], { of: string; people: readonly Person[]; found: LookedOver }>();

/** Who answers for what, and accounts that look alike; gone through again when lists, directory or day are others. */
export function lookedOver(reader: Reader): LookedOver {
  const people = reader.directory.people();
  const of = [reader.today, reader.setting('closeOutGroups'), ...lookedAt.map((one) => reader.revision(one))].join('.');
  const before = last.get(reader.records);
  if (before?.of === of && before.people === people) return before.found;
  const found = lookOver(reader, people);
  last.set(reader.records, { of, people, found });
  return found;
}

/** Nobody who is closed out with a group needs a place. */
function withoutThose(gap: Gap, closedOut: number): readonly Gap[] {
  const people = (gap.people ?? 0) - closedOut;
  return people > 0 ? [{ ...gap, people }] : [];
}

function lookOver(reader: Reader, people: readonly Person[]): LookedOver {
  const [employments, links] = [reader.all(Employment), reader.all(AccountLink)];
  const rules = [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(reader.today) ?? []);
  const records = {
    units: reader.all(Unit),
    employments,
    appointments: reader.all(Appointment),
    people,
    links,
    handBacks: reader.all(HandBack, { state: 'open' }),
    rules,
  };
  const { gaps, looked } = accountabilityOn(records, reader.today);
  const closedOut = reader.setting('closeOutGroups') ? groupMembers(reader).out : 0;
  return {
    gaps: gaps.flatMap((gap) => (gap.kind === 'unplaced' ? withoutThose(gap, closedOut) : [gap])),
    looked,
    suspected: suspectedAccounts(people, employments, links, reader.today),
  };
}
