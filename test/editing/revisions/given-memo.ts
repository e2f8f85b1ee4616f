import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import type { MemoFacts } from '../../../src/features/editing/revisions/memo/memo.ts';
import { revisionMemo } from '../../../src/features/editing/revisions/memo/memo.ts';
import { memoParts } from '../../../src/features/editing/revisions/memo/memo-part.ts';
import type { Revision } from '../../../src/features/editing/revisions/records.ts';
import type { Page } from '../../../src/features/handbook/records.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import type { PaperBlock, Piece } from '../../../src/features/handbook/writing/paper-block.ts';
import { memoWords } from '../../../src/server/files/memo-words.ts';
import { aVersion } from '../../records.ts';

export const ofContent = { changeType: 'content' } as const;
export const words = memoWords.da;
export const base = { actor: 'x', at: '2026-11-20T08:00:00Z' };
export const old = [
  '## Det skal du',
  '- Tjek modtageren.',
  '- Brug sms til korte beskeder.',
  '## Hvorfor',
  'De fleste fejl sker, når vi sender.',
].join('\n\n');
const now = old.replace('til korte beskeder', 'kun til praktiske beskeder').replace('- Tjek modtageren.\n\n', '');
export const r06 = aVersion({
  rule: 'r06',
  version: '3.1',
  title: 'Send sikkert',
  textDa: old,
  audience: ['employees'],
});
export const handbook = { rules: rulesOf([r06]), pages: [] as Page[], decisions: [] };

export const draft = (own: Partial<Draft> = {}): Draft => ({
  ...{ ...base, key: 'draft:r06:3.1', document: 'rule', subject: 'r06', base: '3.1', state: 'open' },
  ...{ title: 'Send sikkert', audience: ['employees'], textDa: now, material: true, inForceFrom: '2027-02-01' },
  ...own,
});
const revision = (own: Partial<Revision> = {}): Revision => ({
  ...{ ...base, key: 'revision:handbook:2027-1', document: 'handbook', edition: '2027-1', changeType: 'content' },
  ...{ why: 'Flere har sendt helbred på sms.', touchesStaff: false, state: 'reviewing' },
  ...own,
});
export const memo = (drafts: readonly Draft[] = [draft()], own: Partial<MemoFacts> = {}, of: Partial<Revision> = {}) =>
  revisionMemo(
    {
      ...{ municipality: 'Eksempel Kommune', today: '2026-12-01', revision: revision(of) },
      parts: memoParts(drafts, ofContent, handbook, words),
      ...own,
    },
    'da',
    words,
  );

export const piecesOf = (block: PaperBlock): readonly Piece[] => {
  if (block.is === 'paragraph') return block.pieces;
  if (block.is === 'list') return block.items.flatMap(({ pieces }) => pieces);
  if (block.is === 'table') return [...block.head, ...block.rows.flat()].flat();
  return [];
};
const wordsOf = (block: PaperBlock): string =>
  block.is === 'heading'
    ? block.text
    : block.is === 'signature'
      ? block.label
      : piecesOf(block)
          .map(({ text }) => text)
          .join('');
export const lines = (blocks: readonly PaperBlock[]) => blocks.map(wordsOf);
/** What stands under a heading of the first level. */
export const under = (blocks: readonly PaperBlock[], heading: string) => {
  const from = blocks.findIndex((block) => block.is === 'heading' && block.text === heading);
  const to = blocks.findIndex((block, at) => at > from && block.is === 'heading' && block.level === 1);
  return blocks.slice(from + 1, to < 0 ? undefined : to);
};
