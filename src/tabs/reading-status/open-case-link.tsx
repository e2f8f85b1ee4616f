import type { PatternDraft } from '../case-opening/pattern-draft.ts';
import { TextLink } from '../parts/link-button.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

interface OpenCaseLinkProps {
  /** What the case would be about, in words; absent where that is chosen later. */
  about?: string;
  unit?: string;
  rule?: string;
  why?: string;
}

/** The DBR drafts a case about what the figures show of a unit or a rule (S75). */
export function OpenCaseLink({ about, unit, rule, why }: OpenCaseLinkProps) {
  const words = useText('cases').opening.pattern;
  const day = useDay();
  const today = useToday();
  const draft: PatternDraft = {
    source: 'reading',
    units: unit === undefined || unit === '' ? [] : [unit],
    rules: rule === undefined ? [] : [rule],
    words: why === undefined ? '' : words.seen(why, day(today)),
  };
  return (
    <TextLink to="/open-case" state={draft}>
      {about === undefined ? words.openOther : words.open(about)}
    </TextLink>
  );
}
