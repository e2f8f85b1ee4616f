import type { BaseRule } from '../../features/editing/imports/plan.ts';
import { Folded } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** Rules in force the document says nothing about: they stay. */
export function MissingRules({ missing }: { missing: readonly BaseRule[] }) {
  const words = useText('imports').found;
  if (missing.length === 0) return null;
  return (
    <Folded title={words.missing(missing.length)}>
      <p>{words.missingNext}</p>
      <ul>
        {missing.map(({ rule, title }) => (
          <li key={rule}>
            {rule.toUpperCase()} {title}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
