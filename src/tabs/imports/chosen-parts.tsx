import { useState } from 'react';
import type { ImportEdit } from '../../features/editing/imports/editing.ts';
import type { PartFacts } from '../../features/editing/imports/part.ts';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { PartFactsFields } from './part-facts.tsx';

/** What can be done to several parts at once. Only what is touched here is set. */
export function ChosenParts({ parts, edit }: { parts: readonly number[]; edit: (edit: ImportEdit) => void }) {
  const words = useText('imports');
  const [facts, setFacts] = useState<Partial<PartFacts>>({});
  const [applied, setApplied] = useState(0);
  const isTouched = Object.keys(facts).length > 0;
  return (
    <section className={layout.card} aria-label={words.facts.many}>
      <p role="status">{applied > 0 ? words.facts.applied(applied) : words.parts.chosen(parts.length)}</p>
      <div className={layout.actions}>
        <Action onClick={() => edit({ does: 'use', parts, use: 'leaveOut' })}>{words.facts.leaveOut}</Action>
        <Action onClick={() => edit({ does: 'use', parts, use: 'rule' })}>{words.facts.beRules}</Action>
      </div>
      <Folded title={words.facts.many}>
        <PartFactsFields
          facts={{ audience: [], focus: [], iso: [], policySection: '', ...facts }}
          onChange={(more) => {
            setApplied(0);
            setFacts({ ...facts, ...more });
          }}
        />
        <div className={layout.actions}>
          <Action
            disabledFocusable={!isTouched}
            onClick={() => {
              if (!isTouched) return;
              edit({ does: 'facts', parts, facts });
              setApplied(parts.length);
              setFacts({});
            }}
          >
            {words.facts.apply}
          </Action>
        </div>
      </Folded>
    </section>
  );
}
