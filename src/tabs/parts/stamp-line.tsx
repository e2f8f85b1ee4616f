import { mergeClasses } from '@fluentui/react-components';
import type { Day } from '../../core/dates.ts';
import type { Stamp } from '../../features/handbook/shown-shapes.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { useToday } from '../use-day.ts';
import { layout } from './page.tsx';

/** Which version this is, from when, adopted by whom and in which case (S14). Stands on every page of the handbook. */
export function StampLine({ stamp }: { stamp: Stamp }) {
  const today = useToday();
  const said = useStampWords(stamp, today);
  const label = useSpeech().text.reading.rule.stamp;
  return (
    <p className={mergeClasses(layout.quiet, layout.anywhere)} role="note" aria-label={label}>
      {said}
    </p>
  );
}

/** The stamp in words. @param today the day whose year need not be said; none for what is kept on paper */
export function useStampWords(stamp: Stamp, today: Day | undefined): string {
  const { language, text } = useSpeech();
  const words = text.reading.rule;
  const day = (of: Day) => dayWords(of, language, today ?? '');
  if (stamp.state === 'trial') return [words.trial, words.version(stamp.version), day(stamp.inForceFrom)].join(' · ');
  const from = stamp.state === 'coming' ? words.fromFuture : words.from;
  const decidedBy = stamp.underMandate ? words.decidedByMandate : words.decided;
  const decided =
    stamp.body && stamp.decidedOn ? decidedBy(words.body[stamp.body], day(stamp.decidedOn)) : words.undecided;
  const parts = [
    words.version(stamp.version),
    from(day(stamp.inForceFrom)),
    decided,
    stamp.edition && words.edition(stamp.edition),
    stamp.caseRef && words.caseRef(stamp.caseRef),
  ];
  return parts.filter(Boolean).join(' · ');
}
