import { mergeClasses } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';

/** `12 regler bekræftet · senest 3. november · Se mine kvitteringer` */
export function SoFar({ start, today }: { start: ViewData<'start'>; today: Day }) {
  const { language, text } = useSpeech();
  const { confirmed, lastConfirmedOn } = start;
  if (start.unplaced && confirmed === 0) return null;
  if (confirmed === 0 || !lastConfirmedOn) return <p className={layout.quiet}>{text.reading.summaryNone}</p>;
  return (
    <p className={mergeClasses(layout.row, layout.quiet)}>
      <span>{text.reading.summary(confirmed, dayWords(lastConfirmedOn, language, today))}</span>
      <TextLink to="/receipts">{text.reading.seeReceipts}</TextLink>
    </p>
  );
}
