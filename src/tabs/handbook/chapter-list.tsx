import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { HandbookLink } from './handbook-link.tsx';
import { RuleShelf, Shelf } from './rule-shelf.tsx';

/** Every chapter with its rules, then the policy and the roles. */
export function ChapterList({ handbook }: { handbook: ViewData<'handbook'> }) {
  const { text } = useSpeech();
  const words = text.handbook;
  return (
    <>
      {handbook.chapters.map(({ chapter, rules }) => (
        <RuleShelf key={chapter} id={`chapter-${chapter}`} title={words.chapter[chapter]} rules={rules} />
      ))}
      {handbook.pages.length > 0 && (
        <Shelf id="chapter-pages" title={words.pages}>
          {handbook.pages.map(({ page, kind, title }) => (
            <li key={page}>
              <HandbookLink to={`/handbook/page/${page}`} name={title}>
                <span className={layout.quiet}>{words.kind[kind]}</span>
              </HandbookLink>
            </li>
          ))}
        </Shelf>
      )}
    </>
  );
}
