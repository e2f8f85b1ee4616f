import type { RuleDoubts } from './doubts.ts';

/** Is there anything in it that can be dealt with or learnt from? */
function isDoubted({ questions, passages, lessons }: RuleDoubts): boolean {
  return questions.open + questions.answered + passages.length + lessons.length > 0;
}

/**
 * The rules with doubts, the one that most needs to be written anew first. Of a rule so few read that somebody could know
 * whose doubt it is, neither counts nor lines nor words are told, and its place in the order tells nothing either.
 */
export function doubtsInOrder(all: readonly RuleDoubts[]): readonly RuleDoubts[] {
  return all
    .filter(isDoubted)
    .map(told)
    .toSorted((a, b) => b.need - a.need || a.rule.localeCompare(b.rule));
}

function told(doubts: RuleDoubts): RuleDoubts {
  if (doubts.tellable === 'all') return doubts;
  const passages = doubts.passages.map((one) => ({ ...one, lines: [] }));
  if (doubts.tellable === 'counts') return { ...doubts, quotes: [], passages };
  const inOrderOfPage = passages.map((one) => ({ ...one, count: 1 })).toSorted(byWords);
  const asked = doubts.questions.open + doubts.questions.answered > 0;
  return {
    ...{ ...doubts, quotes: [], passages: inOrderOfPage, need: 1 },
    questions: { open: asked ? 1 : 0, overdue: 0, answered: 0 },
  };
}

const byWords = (a: { text: string }, b: { text: string }) => a.text.localeCompare(b.text, 'da');
