import type { ActionInput, ViewData } from '../../../contract/contract.ts';

export type Question = ViewData<'systemBridges'>['questions'][number];
type Answer = ActionInput<'answerFetchedSystem'>;
type Field = NonNullable<Answer['takes']>[number];

/** What is chosen for a field, by its name: `ours`, `theirs`, or the id of a person. */
export type Chosen = Partial<Record<Field | 'is', string | undefined>>;

/** Somebody is named for the part, and it is to be said whether, or which. */
export function asksWho({ finding }: Question['people'][number]): boolean {
  return finding === 'differs' || finding === 'several' || finding === 'namesakes';
}

/** Is there anything to choose? Else there is only something to know. */
export function isChoice({ alike, facts, documents, people }: Question): boolean {
  return alike.length + facts.length + documents.length > 0 || people.some(asksWho);
}

/** What was chosen, as the server takes it. */
export function answerOf({ key, facts, documents, people }: Question, chosen: Chosen): Answer {
  const sides = [...facts.map(({ field }) => field), ...documents.map(({ kind }) => kind)];
  const who = people.filter(asksWho).map(({ part }) => part);
  const takesPerson = who.filter((part) => chosen[part] !== undefined && chosen[part] !== 'ours');
  return {
    key,
    ...(chosen.is && { is: chosen.is }),
    takes: [...sides.filter((field) => chosen[field] === 'theirs'), ...takesPerson],
    keeps: [...sides, ...who].filter((field) => chosen[field] === 'ours'),
    chosen: Object.fromEntries(takesPerson.map((part) => [part, chosen[part]])),
  };
}
