import type { ViewData } from '../../contract/contract.ts';
import type { Day, Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { clockWords, dayAt, dayWords, hourAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useNow, useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { type TextOf, useText } from '../use-text.ts';
import { countWord } from './count-word.ts';
import { OpenCaseLink } from './open-case-link.tsx';
import { comparedRows, leastRead, type MostBehind, mostBehind } from './three-things.ts';

const dayMs = 86_400_000;
/** A night may begin late. */
const oldMs = 1.25 * dayMs;

/** What a busy reader takes away: where most are behind, which rule is read least, and how old the count is. */
export function StatusSummary({ status, countedAt }: { status: ViewData<'readingStatus'>; countedAt: Moment }) {
  const now = useNow();
  const today = useToday();
  const { language } = useSpeech();
  const words = useText('readingStatus');
  const mayOpen = useMay('openPatternCase');
  const rows = comparedRows(status);
  const most = mostBehind(rows);
  const behind = behindWords(most, words);
  const least = leastRead(rows, status.rules);
  const leastWords = least ? words.leastRead(ruleName(least.rule), least.where, words.band[least.band]) : words.allRead;
  return (
    <Section title={words.summary} card small>
      <ul
        style={{
          marginBlockEnd: 0,
          paddingInlineStart: '20px',
          display: 'flex',
          flexDirection: 'column',
          rowGap: '6px',
        }}
      >
        <li>
          {behind} {mayOpen && most && <OpenCaseLink about={most.where} unit={most.unit} why={behind} />}
        </li>
        <li>
          {leastWords}{' '}
          {mayOpen && least && (
            <OpenCaseLink about={least.rule.rule.toUpperCase()} rule={least.rule.rule} why={leastWords} />
          )}
        </li>
        {status.onPaper !== undefined && <li>{words.onPaper(countWord(status.onPaper, words))}</li>}
        {status.council && (
          <li>
            <strong>{words.council(status.council.ready, status.council.people)}</strong> {words.councilHelp}
          </li>
        )}
      </ul>
      <p className={layout.quiet}>
        {words.counted(whenWords(countedAt, today, words, language))} {status.slow && words.slow}
      </p>
      {Date.parse(now) - Date.parse(countedAt) > oldMs && <Notice kind="warning" title={words.old} />}
    </Section>
  );
}

type StatusWords = TextOf<'readingStatus'>;

function behindWords(most: MostBehind | undefined, words: StatusWords): string {
  if (!most) return words.nobodyBehind;
  return 'several' in most
    ? words.mostBehindHidden(most.where)
    : words.mostBehind(most.where, most.behind, most.people);
}

function whenWords(moment: Moment, today: Day, words: StatusWords, language: Language): string {
  const clock = clockWords(moment, language);
  const day = dayAt(moment);
  if (day !== today) return words.onDay(dayWords(day, language, today), clock);
  return hourAt(moment) < 6 ? words.atNight(clock) : words.today(clock);
}
