import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Section } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import type { SiteTouches } from './check-state.tsx';

/** What was done past the app, what nobody expects first. */
export function SiteAccessList({ data: { touches, until }, today }: { data: SiteTouches; today: Day }) {
  const { language } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.siteAccessLog;
  return (
    <Section title={words.past}>
      {touches.length === 0 && until !== undefined && <p className={layout.quiet}>{words.pastNone}</p>}
      <ul className={layout.list}>
        {touches.map(({ key, who, name, kind, day, count, operations, isExpected }) => (
          <li key={key} className={layout.card}>
            <div className={layout.row}>
              <StatusWord kind={isExpected ? 'done' : kind === 'read' ? 'changed' : 'urgent'}>
                {words.kind[kind]}
              </StatusWord>
              {isExpected && <span className={layout.quiet}>{words.expected}</span>}
            </div>
            <p>{words.touch(name ?? who, dayWords(day, language, today), words.times(count))}</p>
            <p className={layout.quiet}>{words.operations(operations.join(', '))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
