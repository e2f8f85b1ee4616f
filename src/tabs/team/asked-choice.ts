import type { ViewData, ViewQuery } from '../../contract/contract.ts';
import { isDay } from '../parts/form/typed-day.ts';

/** What stands in the form: `rule:r15` or `pack:billeder`; `job:Lærer` or `person:<id>`, or nothing for everybody. */
export interface ChoiceInput {
  does: 'add' | 'remove';
  what: string;
  unit: string;
  who: string;
  because: string;
  dueOn: string;
  to: string;
}

type Choosable = Pick<ViewData<'teamReading'>, 'rules' | 'packs' | 'people'>;

/** The choice the form says; nothing until it says what, and for whom. One person is asked in their own unit. */
export function askedFrom(said: ChoiceInput, { people }: Choosable): ViewQuery<'choiceEffect'> | undefined {
  const [kind, name] = split(said.what);
  const [about, who] = split(said.who);
  const person = about === 'person' ? people.find((one) => one.person === who) : undefined;
  const unit = person?.unit ?? said.unit;
  if (name === '' || unit === '') return undefined;
  return {
    does: said.does,
    unit,
    ...(kind === 'pack' ? { pack: name } : { rule: name }),
    ...(about === 'job' && { function: who }),
    ...(person && { person: person.person }),
    // What is still being written is no day yet.
    ...(said.does === 'add' && isDay(said.dueOn) && { dueOn: said.dueOn }),
    ...(isDay(said.to) && { to: said.to }),
  };
}

/** What was chosen, as it is called on the page. */
export function chosenName(said: ChoiceInput, { rules, packs }: Choosable): string {
  const [kind, name] = split(said.what);
  if (kind === 'pack') return packs.find(({ pack }) => pack === name)?.name ?? name;
  const title = rules.find(({ rule }) => rule === name)?.title ?? '';
  return `${name.toUpperCase()} ${title}`.trim();
}

/** A job title may have a colon in it. */
function split(value: string): readonly [kind: string, name: string] {
  const at = value.indexOf(':');
  return at < 0 ? ['', ''] : [value.slice(0, at), value.slice(at + 1)];
}
