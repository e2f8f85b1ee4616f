import type { PatternDraft } from '../case-opening/pattern-draft.ts';
import { TextLink } from '../parts/link-button.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

/** The DBR drafts a case about a manager's missed reviews (S75). @param why how it stands */
export function OpenCaseAbout({ manager, name, why }: { manager: string; name: string; why: string }) {
  const words = useText('cases').opening.pattern;
  const day = useDay();
  const today = useToday();
  const draft: PatternDraft = { source: 'reviews', units: [], rules: [], words: words.seen(why, day(today)), manager };
  return (
    <TextLink to="/open-case" state={draft}>
      {words.open(name)}
    </TextLink>
  );
}
