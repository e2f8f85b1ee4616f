import type { Day } from '../../core/dates.ts';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Folded, Section } from '../parts/page/section.tsx';
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
    <Section title={words.reads}>
      {reads.length === 0 && <p className={layout.quiet}>{words.readsNone}</p>}
      <ul className={layout.list}>{reads.slice(0, shownAtOnce).map(line)}</ul>
      {rest.length > 0 && (
        <Folded title={words.more(rest.length)}>
          <ul className={layout.list}>{rest.map(line)}</ul>
        </Folded>
      )}
    </Section>
  );
}
