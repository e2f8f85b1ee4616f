import type { ViewData } from '../../../contract/contract.ts';
import { examplesFor, ruleText } from '../../../features/handbook/rule-text.ts';
import { textBlocks } from '../../../features/handbook/text-blocks.ts';
import type { Text } from '../../language.tsx';
import { changeGroups } from './change-groups.ts';

export type Change = NonNullable<ViewData<'rule'>['change']>;

/** A rule as it is read aloud: heading by heading and paragraph by paragraph, in the order of the page. */
export function rulePassages(markdown: string, areas: ViewData<'rule'>['areas']): readonly string[] {
  const { lead, sections, examples } = ruleText(markdown);
  const ask = sections.filter(({ kind }) => kind === 'ask');
  return [
    { title: '', body: lead },
    ...sections.filter(({ kind }) => kind !== 'ask'),
    ...examplesFor(examples, areas).own,
    ...ask,
  ].flatMap(({ title, body }) => [...(title ? [title] : []), ...textBlocks(body).map(({ text }) => text)]);
}

/** The changes as they are read aloud: what came and what went, said before each; then what is only corrected, as it is now. */
export function changePassages(change: Change, whatsNew: string | undefined, text: Text): readonly string[] {
  const { kind: said } = text.reading.change;
  const groups = changeGroups(change.parts).flatMap(({ under, parts }) => [
    ...(under ? [under] : []),
    ...parts.map(({ kind, marks }) => {
      const words = marks.filter((mark) => kind === 'removed' || mark.kind !== 'removed').map((mark) => mark.text);
      return `${said[kind]}: ${words.join('')}`;
    }),
  ]);
  return [...(whatsNew ? [whatsNew] : []), ...groups];
}
