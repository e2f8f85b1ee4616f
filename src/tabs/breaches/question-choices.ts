import type { Text } from '../language.tsx';
import type { Choice } from './choices.tsx';
import type { AnswerInput } from './outgoing-answers.ts';
import type { Answered } from './own/shown-answers.ts';

type CardText = Text['breaches']['card'];
type Say = (said: AnswerInput) => void;

const dataKinds = [
  'name',
  'cpr',
  'health',
  'social',
  'children',
  'finance',
  'protectedAddress',
  'staff',
  'login',
] as const;
const concerns = ['manager', 'it', 'dpo', 'director'] as const;
const single = {
  persons: ['1', '2-10', '11-100', '100+'],
  seenBy: ['colleague', 'authority', 'knownCitizen', 'unknown', 'internet', 'nobody'],
  contained: ['yes', 'no'],
} as const;

/** Of which one is true. */
export function singleChoices(
  question: keyof typeof single,
  shown: Answered,
  words: CardText,
  say: Say,
): readonly Choice[] {
  const names: Readonly<Record<string, string>> = words[question];
  return single[question].map((id) => ({
    id,
    name: names[id] ?? id,
    chosen: shown[question] === id && !shown.unsure.has(question),
    onPress: () => say({ [question]: id }),
  }));
}

/** Of which several may be true; pressing one again takes it away. */
export function dataChoices(shown: Answered, words: CardText, say: Say): readonly Choice[] {
  const before = shown.unsure.has('data') ? [] : shown.data;
  return dataKinds.map((id) => ({
    id,
    name: words.data[id],
    chosen: before.includes(id),
    onPress: () => say({ data: toggled(dataKinds, before, id) }),
  }));
}

/** Nobody, or some of those who would otherwise be told. */
export function concernChoices(shown: Answered, words: CardText, say: Say): readonly Choice[] {
  const isSaid = shown.answered.has('concerns') && !shown.unsure.has('concerns');
  const before = isSaid ? shown.concerns : [];
  const nobody = {
    id: 'nobody',
    name: words.concerns.nobody,
    chosen: isSaid && before.length === 0,
    onPress: () => say({ concerns: [] }),
  };
  const some = concerns.map((id) => ({
    id,
    name: words.concerns[id],
    chosen: before.includes(id),
    onPress: () => say({ concerns: toggled(concerns, before, id) }),
  }));
  return [nobody, ...some];
}

/** *Spørg mig senere* stands until something else is said: without a yes the name is not given. */
export function managerChoices(shown: Answered, words: CardText, say: Say): readonly Choice[] {
  return (['yes', 'no', 'later'] as const).map((id) => ({
    id,
    name: words.manager[id],
    chosen: shown.managerMayKnow === id,
    onPress: () => say({ managerMayKnow: id }),
  }));
}

function toggled<T>(all: readonly T[], before: readonly T[], pressed: T): T[] {
  return all.filter((one) => (one === pressed ? !before.includes(one) : before.includes(one)));
}
