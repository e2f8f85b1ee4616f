import { Suspense, useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { Facts } from '../../parts/facts.tsx';
import { later } from '../../parts/later.ts';
import { TextLink } from '../../parts/link-button.tsx';
import { Folded } from '../../parts/page.tsx';
import { useMay } from '../../use-may.ts';

const LeafletOf = later(() => import('../../handbook-files/leaflet-of.tsx'));

/**
 * What the rule is for, for whoever asks: focus areas (S31), whose information it protects (S1), the standard; the way to
 * ask for leave to depart from it, where one may (S67); and its leaflet.
 */
export function RuleFacts({ rule }: { rule: ViewData<'rule'> }) {
  const [wasOpened, open] = useState(false);
  const { text } = useSpeech();
  const words = text.reading.rule;
  const mayAsk = useMay('askExemption');
  const facts = [
    { name: words.focus, value: rule.focus.map((area) => text.handbook.focus[area]).join(' · ') },
    { name: words.subjects, value: rule.subjects.map((subject) => text.handbook.subject[subject]).join(', ') },
    { name: words.iso, value: rule.iso.join(', ') },
  ];
  return (
    <Folded title={words.about} data-screen-only onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
      <Facts facts={facts} />
      {mayAsk && !rule.lawBound && rule.stamp.state === 'inForce' && (
        <TextLink to={`/exemptions?rule=${rule.rule}`}>{words.exemption.ask}</TextLink>
      )}
      {wasOpened && rule.stamp.state === 'inForce' && (
        <ErrorFence instead={() => null}>
          <Suspense>
            <LeafletOf of={{ kind: 'rule', rule: rule.rule }} />
          </Suspense>
        </ErrorFence>
      )}
    </Folded>
  );
}
