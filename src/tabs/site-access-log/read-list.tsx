import type { Day } from '../../core/dates.ts';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { SiteTouches } from './check-state.tsx';

const shownAtOnce = 10;

/** Who has opened cases in the app, the newest first. */
export function ReadList({ reads, today }: { reads: SiteTouches['reads']; today: Day }) {
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.siteAccessLog;
  const line = ({ name, number, count, last }: SiteTouches['reads'][number]) => (
    <li key={`${name} ${number}`}>
      {words.read(name, number, words.times(count), whenWords(last, language, today, text))}
    </li>
  );
  const rest = reads.slice(shownAtOnce);
  return (
    <section className={layout.form} aria-labelledby="reads">
      <h2 id="reads" className={layout.heading}>
        {words.reads}
      </h2>
      {reads.length === 0 && <p className={layout.quiet}>{words.readsNone}</p>}
      <ul className={layout.list}>{reads.slice(0, shownAtOnce).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.more(rest.length)}</summary>
          <ul className={layout.list}>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
