import { useView } from '../api-hooks.tsx';
import { type TextOf, useText } from '../use-text.ts';
import type { Newcomer } from './newcomer.ts';

/** What somebody on the way lacks before access, in a line of the team; nothing for whoever lacks nothing. */
export function useLacks(): (person: string) => string | undefined {
  const words = useText('clearance');
  const view = useView('clearance', {});
  const answer = view.data?.data;
  const newcomers = answer?.shows === 'names' ? answer.newcomers : [];
  return (person) => {
    const own = newcomers.find((one) => one.person === person && one.standingInFor === undefined);
    return own && lacksOf(own, words);
  };
}

function lacksOf({ gates }: Newcomer, words: TextOf<'clearance'>): string | undefined {
  const waiting = gates.filter(({ state }) => state === 'waiting');
  const rules = new Set(waiting.flatMap((gate) => gate.rules.map(({ rule }) => rule))).size;
  const lacks = [
    ...(rules > 0 ? [words.rulesInLine(rules)] : []),
    ...(waiting.some(({ declaration }) => declaration === 'missing') ? [words.declarationInLine] : []),
  ];
  return lacks.length === 0 ? undefined : words.lacks(lacks);
}
