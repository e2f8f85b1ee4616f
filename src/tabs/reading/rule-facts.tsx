import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { useLayout } from '../parts/page-layout.tsx';

/** What the rule is for, for whoever asks: focus areas (S31), whose information it protects (S1), the standard. */
export function RuleFacts({ rule }: { rule: ViewData<'rule'> }) {
  const layout = useLayout();
  const { text } = useSpeech();
  const words = text.reading.rule;
  const facts = [
    { name: words.focus, value: rule.focus.map((area) => text.handbook.focus[area]).join(' · ') },
    { name: words.subjects, value: rule.subjects.map((subject) => text.handbook.subject[subject]).join(', ') },
    { name: words.iso, value: rule.iso.join(', ') },
  ];
  return (
    <details data-screen-only>
      <summary className={layout.summary}>{words.about}</summary>
      <Facts facts={facts} />
    </details>
  );
}
