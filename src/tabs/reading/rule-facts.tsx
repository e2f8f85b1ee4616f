import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';

/**
 * What the rule is for, for whoever asks: focus areas (S31), whose information it protects (S1), the standard; and the way
 * to ask for leave to depart from it, where one may (S67).
 */
export function RuleFacts({ rule }: { rule: ViewData<'rule'> }) {
  const layout = useLayout();
  const { text } = useSpeech();
  const words = text.reading.rule;
  const mayAsk = useView('me', {}).data?.data.actions.includes('askExemption') ?? false;
  const facts = [
    { name: words.focus, value: rule.focus.map((area) => text.handbook.focus[area]).join(' · ') },
    { name: words.subjects, value: rule.subjects.map((subject) => text.handbook.subject[subject]).join(', ') },
    { name: words.iso, value: rule.iso.join(', ') },
  ];
  return (
    <details data-screen-only>
      <summary className={layout.summary}>{words.about}</summary>
      <Facts facts={facts} />
      {mayAsk && !rule.lawBound && rule.stamp.state === 'inForce' && (
        <TextLink to={`/exemptions?rule=${rule.rule}`}>{words.exemption.ask}</TextLink>
      )}
    </details>
  );
}
