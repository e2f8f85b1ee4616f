import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';

/** Which edition of the handbook is in force, adopted by whom and when (S14, S17). */
export function EditionLine({ edition, today }: { edition: ViewData<'handbook'>['edition']; today: Day }) {
  const { language, text } = useSpeech();
  if (!edition) return <p className={layout.quiet}>{text.handbook.noEdition}</p>;
  const { body, decidedOn, caseRef } = edition;
  return (
    <p className={layout.quiet}>
      {text.handbook.edition(
        edition.edition,
        text.reading.rule.body[body],
        dayWords(decidedOn, language, today),
        caseRef,
      )}
    </p>
  );
}
