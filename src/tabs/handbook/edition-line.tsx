import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';

/** Which edition of the handbook is in force, adopted by whom and when (S14, S17). */
export function EditionLine({ edition }: { edition: ViewData<'handbook'>['edition'] }) {
  const day = useDay();
  const { text } = useSpeech();
  if (!edition) return <p className={layout.quiet}>{text.handbook.noEdition}</p>;
  const { body, decidedOn, caseRef } = edition;
  return (
    <p className={layout.quiet}>
      {text.handbook.edition(edition.edition, text.reading.rule.body[body], day(decidedOn), caseRef)}
    </p>
  );
}
