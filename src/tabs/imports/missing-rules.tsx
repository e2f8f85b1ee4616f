import type { BaseRule } from '../../features/editing/imports/plan.ts';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

/** Rules in force the document says nothing about: they stay. */
export function MissingRules({ missing }: { missing: readonly BaseRule[] }) {
  const words = useText('imports').found;
  if (missing.length === 0) return null;
  return (
    <details>
      <summary className={layout.summary}>{words.missing(missing.length)}</summary>
      <p>{words.missingNext}</p>
      <ul>
        {missing.map(({ rule, title }) => (
          <li key={rule}>
            {rule.toUpperCase()} {title}
          </li>
        ))}
      </ul>
    </details>
  );
}
