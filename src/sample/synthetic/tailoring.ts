import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { readingChoiceKey } from '../../features/reading/reading-choice.ts';
import type { Unit } from '../../features/workplace/records.ts';

/** One manager in so many has added a rule, and one in so many has taken one off. */
const adding = 10;
const removing = 25;

/** A town's packs, by every kind of condition, and what some of its managers have chosen. */
export function townTailoring(
  units: readonly Unit[],
  today: Day,
): { packs: readonly Pack[]; choices: readonly ReadingChoice[] } {
  const [first] = units;
  const made = { actor: first?.actor ?? 'system', at: `${addDays(today, -400)}T08:00:00Z` };
  const pack = (code: string, name: string, own: Pick<Pack, 'rules'> & Partial<Pack>): Pack => ({
    ...made,
    key: code,
    pack: code,
    name,
    from: addDays(today, -400),
    ...own,
  });
  const centre = units.find(({ kind }) => kind === 'centre');
  const led = units.filter(({ kind, manager }) => kind === 'unit' && manager);
  const choice = (unit: Unit, own: Pick<ReadingChoice, 'does' | 'rule' | 'because'>): ReadingChoice => {
    const what = { ...own, unit: unit.unit, from: addDays(today, -60) };
    return {
      ...made,
      actor: unit.manager ?? made.actor,
      key: readingChoiceKey(what),
      ...what,
      byName: unit.managerName ?? '',
    };
  };
  return {
    packs: [
      pack('vikarer', 'Vikarer', { rules: ['r16', 'r27'], types: ['temp'] }),
      pack('ledere', 'Ledere i drift', { rules: ['r16', 'r27'], functions: ['Leder'], areas: ['technical'] }),
      pack('center', 'Center 1', { rules: ['r13'], units: centre ? [centre.unit] : [] }),
      pack('efter-valg', 'Når der tages billeder', { rules: ['r15'] }),
    ],
    choices: led.flatMap((unit, index) => [
      ...(index % adding === 3 ? [choice(unit, { does: 'add', rule: 'r15', because: 'vi tager billeder' })] : []),
      ...(index % removing === 4
        ? [choice(unit, { does: 'remove', rule: 'r13', because: 'vi bruger ikke chat' })]
        : []),
    ]),
  };
}
