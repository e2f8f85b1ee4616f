import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayWords, distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

type Renewal = Extract<ViewData<'clearance'>, { shows: 'names' }>['renewals'][number];

/** Whose declaration soon expires, or has: each is asked in their own tab, and the manager can say a word (S34). */
export function Renewals({ renewals, today }: { renewals: readonly Renewal[]; today: Day }) {
  const { language } = useSpeech();
  const words = useText('clearance').renewals;
  if (renewals.length === 0) return null;
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.tightList}>
        {renewals.map(({ person, name, until }) => (
          <li key={person}>
            {name}:{' '}
            {until < today
              ? words.expired(dayWords(until, language, today))
              : words.expires(dayWords(until, language, today), distanceWords(until, language, today))}
          </li>
        ))}
      </ul>
    </section>
  );
}
