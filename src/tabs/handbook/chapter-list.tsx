import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../domain/dates.ts';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ruleName } from '../reading/rule-name.ts';
import { EditionLine } from './edition-line.tsx';
import { HandbookLink } from './handbook-link.tsx';

const pictures = { owed: 'owed', confirmed: 'done', notRequired: 'reference' } as const;

/** The edition in force, then every chapter with its rules, then the policy and the roles. */
export function ChapterList({ handbook, today }: { handbook: ViewData<'handbook'>; today: Day }) {
  const layout = useLayout();
  const { text } = useSpeech();
  const words = text.handbook;
  const chapters = handbook.chapters.filter(({ rules }) => rules.length > 0);
  return (
    <>
      <p className={layout.lead}>{words.lead}</p>
      <EditionLine edition={handbook.edition} today={today} />
      {chapters.length === 0 && (
        <EmptyState picture="shelf" title={words.empty}>
          <p>{words.emptyNext}</p>
        </EmptyState>
      )}
      <nav aria-label={words.title}>
        {chapters.map(({ chapter, rules }) => (
          <section key={chapter} aria-labelledby={`chapter-${chapter}`}>
            <h2 id={`chapter-${chapter}`} className={layout.heading}>
              {words.chapter[chapter]}
            </h2>
            <ul className={layout.tightList}>
              {rules.map((rule) => (
                <li key={rule.rule}>
                  <HandbookLink to={`/handbook/rule/${rule.rule}`} name={ruleName(rule)}>
                    <StatusWord kind={pictures[rule.mine]}>{words.mine[rule.mine]}</StatusWord>
                    <span className={layout.quiet}>{text.reading.readingTime(rule.seconds)}</span>
                  </HandbookLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {handbook.pages.length > 0 && (
          <section aria-labelledby="chapter-pages">
            <h2 id="chapter-pages" className={layout.heading}>
              {words.pages}
            </h2>
            <ul className={layout.tightList}>
              {handbook.pages.map(({ page, kind, title }) => (
                <li key={page}>
                  <HandbookLink to={`/handbook/page/${page}`} name={title}>
                    <span className={layout.quiet}>{words.kind[kind]}</span>
                  </HandbookLink>
                </li>
              ))}
            </ul>
          </section>
        )}
      </nav>
    </>
  );
}
