import type { Day, Moment } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import { exemptionKey } from '../features/exemptions/exemption.ts';
import type { Exemption } from '../features/exemptions/records.ts';
import { changedExemption, type ExemptionStep } from '../features/exemptions/step.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { type SampleExemption, type SampleStep, sampleExemptions } from './exemption-table.ts';
import { sampleUnits } from './workplace/units.ts';
import { samplePerson } from './workplace/workplace.ts';

type Story = readonly [Exemption, ...Exemption[]];

const maxMonths = 12;

/**
 * Seven exemptions as a municipality has them, each with its steps: in force against the DBR's assessment, about to
 * expire, renewed, waiting for either, refused. Each step is made by the rules of `features/exemptions`.
 * @param idOf Entra object id of a handle
 */
export function sampleExemptionStories(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): readonly Story[] {
  const rules = rulesOf(versions);
  return sampleExemptions.map((sample) => storyOf(sample, rules.get(sample.rule)?.inForce(today), today, idOf));
}

function storyOf(
  sample: SampleExemption,
  version: RuleVersion | undefined,
  today: Day,
  idOf: (handle: string) => string,
): Story {
  if (!version || version.lawBound) throw new RangeError(`nobody can be exempted from ${sample.rule}`);
  const { handle, asker, asked, from, until, scope, units, workflow, renews, deeds, ...said } = sample;
  const at: Moment = `${addDays(today, -asked)}T09:30:00Z`;
  const days = { wishedFrom: addDays(today, from), wishedUntil: addDays(today, until) };
  const first: Exemption = {
    ...{ key: exemptionKey(handle), actor: idOf(asker), at, ...said, ...days },
    ...{ version: version.version, ruleTitle: version.title, scope },
    scopeName: workflow ?? units.map((code) => sampleUnits.find(({ unit }) => unit === code)?.name ?? code).join(', '),
    ...(units.length > 0 && { units }),
    ...(renews && { renews: exemptionKey(renews) }),
    ...{ state: 'asked', expiry: 'none', deed: 'asked', from: days.wishedFrom, expiresOn: days.wishedUntil },
    ...{ askedBy: idOf(asker), askedByName: samplePerson(asker).name, askedAt: at },
  };
  const steps: Exemption[] = [];
  for (const done of deeds) steps.push(after(steps.at(-1) ?? first, done, today, idOf));
  return [first, ...steps];
}

function after(
  before: Exemption,
  { who, ago, roles, ...deed }: SampleStep,
  today: Day,
  idOf: (handle: string) => string,
): Exemption {
  const { name } = samplePerson(who);
  const at = `${addDays(today, -ago)}T12:15:00Z`;
  const by = { person: { id: idOf(who), name }, roles };
  return changedExemption(before, deed as ExemptionStep, by, at, maxMonths, (one, other) => one === other);
}
