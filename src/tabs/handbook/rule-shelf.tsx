import type { ReactNode } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { HandbookLink } from './handbook-link.tsx';

export type ListedRule = ViewData<'handbook'>['chapters'][number]['rules'][number];

const pictures = { owed: 'owed', confirmed: 'done', notRequired: 'reference' } as const;

/** A heading and the rules under it, each with how it stands to the reader. @param id unique on the page */
export function RuleShelf({ id, title, rules }: { id: string; title: string; rules: readonly ListedRule[] }) {
  const { text } = useSpeech();
  return (
    <Shelf id={id} title={title}>
      {rules.map((rule) => (
        <li key={rule.rule}>
          <HandbookLink to={`/handbook/rule/${rule.rule}`} name={ruleName(rule)}>
            <StatusWord kind={pictures[rule.mine]}>{text.handbook.mine[rule.mine]}</StatusWord>
            <span className={layout.quiet}>{text.reading.readingTime(rule.seconds)}</span>
          </HandbookLink>
        </li>
      ))}
    </Shelf>
  );
}

/** A heading and a list of links. */
export function Shelf({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={layout.heading}>
        {title}
      </h2>
      <ul className={layout.tightList}>{children}</ul>
    </section>
  );
}
