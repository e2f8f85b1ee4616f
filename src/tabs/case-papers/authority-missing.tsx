import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { missingSentence } from './draft-text.ts';

/** On the case's first page: what the authority will ask for and nobody has written, while it may be notified. */
export function AuthorityMissing({ number, art33 }: { number: string; art33: string }) {
  const speech = useSpeech();
  const caseText = useText('cases');
  const words = caseText.casePapers.draft;
  const papers = useView('casePapers', { number }).data?.data;
  const isAsked = art33 === 'yes' || art33 === 'notAssessed';
  if (!papers || !isAsked || !papers.isOpen || !papers.hasClock || papers.drafts.length > 1) return null;
  return (
    <section className={layout.card} aria-label={words.title}>
      <h2 className={layout.subheading}>{words.title}</h2>
      <p>{missingSentence(papers, speech.language, caseText)}</p>
      <TextLink to={`/case/${number}/virk`}>{words.toDraft}</TextLink>
    </section>
  );
}
