import type { z } from 'zod';
import type { ViewData, views } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { isPackInForce } from '../../features/handbook/pack.ts';
import { readingSeconds, textIn, titleIn } from '../../features/handbook/rule.ts';
import { ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { ending, isChoiceInForce } from '../../features/reading/reading-choice.ts';
import { effectOf } from '../../features/team/choice-effect.ts';
import { choiceFaults, choiceOf, concernedBy, isWithin, reachOf } from '../../features/team/choosing.ts';
import { type Staff, staffOn, teamOf, unitsLed } from '../../features/team/team.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import type { Unit } from '../../features/workplace/records.ts';
import { Setting } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

type View = ViewData<'teamReading'>;

/** What the reader's people must read, what may be chosen for them, and what has been chosen and by whom (S82, S87). */
export function teamReading(source: ViewSource, { person, language }: Actor): View {
  const { today } = source;
  const staff = staffOn(source, today);
  const units = unitsLed(staff, person.id);
  const inForce = [...source.handbook().rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
  const shown = inForce.map((version) => ({
    ...{ rule: version.rule, title: titleIn(version, language), locked: version.core },
    seconds: readingSeconds(textIn(version, language).text),
  }));
  const people = personalViewsOn(source.all(Setting), source.today).may ? peopleIn(source, staff, person.id) : [];
  return {
    units: units.map((unit) => ({ unit: unit.unit, name: unit.name, functions: functionsIn(staff, unit) })),
    people,
    locked: shown.filter(({ locked }) => locked).map(({ rule, title }) => ({ rule, title })),
    rules: shown.filter(({ locked }) => !locked).map(({ rule, title, seconds }) => ({ rule, title, seconds })),
    packs: source
      .plan()
      .packs.filter((pack) => isPackInForce(pack, today))
      .map((pack) => ({ pack: pack.pack, name: nameOf(pack, language), rules: [...pack.rules] })),
    choices: choicesFor(source, staff, person.id, language, people),
  };
}

/** What the choice would do, and what would be in its way. */
export function choiceEffect(
  source: ViewSource,
  actor: Actor,
  query: z.output<(typeof views)['choiceEffect']['query']>,
): ViewData<'choiceEffect'> {
  const staff = staffOn(source, source.today);
  const nothing = { people: 0, changed: 0, rules: [], secondsEach: 0 };
  const mayName = query.person === undefined || personalViewsOn(source.all(Setting), source.today).may;
  if (!mayName || !isWithin(reachOf(staff, actor.person.id), query)) return { faults: ['notYours'], ...nothing };
  const asked = { ...query, because: '' };
  const plan = source.plan();
  const choice = choiceOf(asked, actor.person, source.now);
  const effect = effectOf(plan, choice, concernedBy({ records: source.records, plan }, staff, choice));
  const faults = choiceFaults(plan, asked, effect, source.today);
  const { people, changed, rules, secondsEach } = effect;
  return { faults: [...faults], people, changed, rules: [...rules], secondsEach };
}

const danish = new Intl.Collator('da');

function functionsIn(staff: Staff, { unit }: Unit): string[] {
  const current = staff.jobsIn(unit).filter(({ to }) => to === undefined || to >= staff.today);
  return [...new Set(current.map(({ function: task }) => task))].sort(danish.compare);
}

function peopleIn(source: ViewSource, staff: Staff, manager: string): View['people'] {
  return teamOf(staff, manager)
    .map(({ person, jobs: [first] }) => ({
      person,
      name: source.directory.person(person)?.name ?? first.name,
      unit: first.unit,
    }))
    .sort((a, b) => danish.compare(a.name, b.name));
}

function choicesFor(
  source: ViewSource,
  staff: Staff,
  manager: string,
  language: Actor['language'],
  people: View['people'],
): View['choices'] {
  const { rules } = source.handbook();
  const { packs } = source.plan();
  const reach = reachOf(staff, manager);
  return source.records
    .all(ReadingChoice)
    .map(({ record, mark }) => ({ record: ending(record), mark }))
    .filter(({ record }) => isChoiceInForce(record, source.today) || record.from > source.today)
    .filter(({ record }) => isWithin(reach, record))
    .flatMap(({ record, mark }) => {
      const { key, does, unit, function: task, person, because, dueOn, from, to, byName } = record;
      const named = people.find((one) => one.person === person);
      if (person !== undefined && !named) return [];
      const version = record.rule === undefined ? undefined : rules.get(record.rule)?.inForce(source.today);
      const pack = packs.find((one) => one.pack === record.pack);
      const title = version && `${version.rule.toUpperCase()} ${titleIn(version, language)}`;
      const name = title ?? (pack ? nameOf(pack, language) : (record.rule?.toUpperCase() ?? record.pack ?? ''));
      return [
        {
          ...{ key, version: mark.version, does, name, because, from, to, byName },
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
