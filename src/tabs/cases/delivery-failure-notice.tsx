import type { ViewData } from '../../contract/contract.ts';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { useNow } from '../use-day.ts';
import { whenWords } from './when-words.ts';

/** Messages do not come through: whoever reads this page must look here, and ring whoever does not. */
export function DeliveryFailureNotice({ silence }: { silence: ViewData<'cases'>['silence'] }) {
  const now = useNow();
  const { language, text } = useSpeech();
  const words = text.cases.silence;
  const sides = (['dpo', 'serviceDesk', 'duty'] as const).flatMap((side) => {
    const since = silence[side];
    return since === undefined ? [] : [words.since[side](whenWords(since, language, dayAt(now), text))];
  });
  if (sides.length === 0) return null;
  return (
    <Notice kind="error" title={words.title} role="status">
      {sides.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.next}</p>
    </Notice>
  );
}
