import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { isPackInForce, packOn } from '../../handbook/pack.ts';
import { readingSeconds, textIn, titleIn } from '../../handbook/rule.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { ReadingChoice } from '../../handbook/tailoring-records.ts';
import { ending, isChoiceInForce } from '../../reading/reading-choice.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting, type Unit } from '../../workplace/records.ts';
import type { Staff } from '../../workplace/team.ts';
import { teamOf, unitsLed } from '../../workplace/team.ts';
import { isWithin, reachOf } from '../queries/choosing.ts';

const person = z.strictObject({ person: z.string(), name: z.string(), unit: z.string() });

const choice = z.strictObject({
  ...shape(ReadingChoice, 'key', 'does', 'function', 'because', 'byName'),
  version: z.int(),
  /** Title of the rule with its number, or name of the pack. */
  name: z.string(),
  unitName: z.string(),
  personName: z.string().optional(),
  dueOn: day.optional(),
  from: day,
  /** The last day: every choice has one. */
  to: day,
});

/** What the reader's people must read, what may be chosen for them, and what has been chosen and by whom (S82, S87). */
export const teamReading = view({
  summary: 'What those the reader leads must read: the locked core, what can be chosen, and what has been chosen',
  roles: leading,
  query: z.strictObject({}),
  output: z.strictObject({
    units: z.array(z.strictObject({ unit: z.string(), name: z.string(), functions: z.array(z.string()) })),
    /** Those a choice may be about alone; none before names may be shown (G8). */
    people: z.array(person),
    locked: z.array(z.strictObject({ rule: ruleNumber, title: z.string() })),
    rules: z.array(z.strictObject({ rule: ruleNumber, title: z.string(), seconds: z.int() })),
    packs: z.array(z.strictObject({ pack: z.string(), name: z.string(), rules: z.array(z.string()) })),
    choices: z.array(choice),
  }),
  read: (reader, { person: { id }, language }) => {
    const { today } = reader;
    const staff = staffOn(reader, today);
    const inForce = [...reader.handbook().rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
    const shown = inForce.map((version) => ({
      ...{ rule: version.rule, title: titleIn(version, language), locked: version.core },
      seconds: readingSeconds(textIn(version, language).text),
    }));
    const people = personalViewsOn(reader.all(Setting), today).may ? peopleIn(reader, staff, id) : [];
    const packs = reader.plan().packs.filter((pack) => isPackInForce(pack, today));
    return {
      units: unitsLed(staff, id).map((unit) => ({
        ...{ unit: unit.unit, name: unit.name, functions: functionsIn(staff, unit) },
      })),
      people,
      locked: shown.filter(({ locked }) => locked).map(({ rule, title }) => ({ rule, title })),
      rules: shown.filter(({ locked }) => !locked).map(({ rule, title, seconds }) => ({ rule, title, seconds })),
      packs: packs.map((pack) => ({ pack: pack.pack, name: nameOf(pack, language), rules: [...pack.rules] })),
      choices: choicesFor(reader, staff, id, language, people),
    };
  },
});

const danish = new Intl.Collator('da');

function functionsIn(staff: Staff, { unit }: Unit): string[] {
  const current = staff.jobsIn(unit).filter(({ to }) => to === undefined || to >= staff.today);
  return [...new Set(current.map(({ function: task }) => task))].sort(danish.compare);
}

function peopleIn({ directory }: Reader, staff: Staff, manager: string): z.input<typeof person>[] {
  return teamOf(staff, manager)
    .map(({ person, jobs: [first] }) => ({
      ...{ person, name: directory.person(person)?.name ?? first.name, unit: first.unit },
    }))
    .sort((a, b) => danish.compare(a.name, b.name));
}

function choicesFor(
  reader: Reader,
  staff: Staff,
  manager: string,
  language: Actor['language'],
  people: readonly z.input<typeof person>[],
): z.input<typeof choice>[] {
  const { rules } = reader.handbook();
  const { packs } = reader.plan();
  const reach = reachOf(staff, manager);
  const nameOfWhat = ({ rule, pack: code }: ReadingChoice) => {
    const version = rule === undefined ? undefined : rules.get(rule)?.inForce(reader.today);
    if (version) return `${version.rule.toUpperCase()} ${titleIn(version, language)}`;
    const pack = code === undefined ? undefined : packOn(packs, code, reader.today);
    return pack ? nameOf(pack, language) : (rule?.toUpperCase() ?? code ?? '');
  };
  return reader.records
    .all(ReadingChoice)
    .map(({ record, mark }) => ({ record: ending(record), mark }))
    .filter(({ record }) => isChoiceInForce(record, reader.today) || record.from > reader.today)
    .filter(({ record }) => isWithin(reach, record))
    .flatMap(({ record, mark }) => {
      const { key, does, unit, function: task, person, because, dueOn, from, to, byName } = record;
      const named = people.find((one) => one.person === person);
      if (person !== undefined && !named) return [];
      return [
        {
          ...{ key, version: mark.version, does, name: nameOfWhat(record), because, from, to, byName },
          unitName: staff.unit(unit)?.name ?? unit,
          ...(task !== undefined && { function: task }),
          ...(named && { personName: named.name }),
          ...(dueOn !== undefined && { dueOn }),
        },
      ];
    })
    .sort((a, b) => b.from.localeCompare(a.from) || a.key.localeCompare(b.key));
}

function nameOf(pack: { name: string; nameEn?: string | undefined }, language: Actor['language']): string {
  return language === 'en' ? (pack.nameEn ?? pack.name) : pack.name;
}
