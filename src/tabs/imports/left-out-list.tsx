import type { LeftOut } from '../../features/editing/imports/source.ts';
import { Folded } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** What no rule can hold, by kind: how much, where, and what became of it. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const words = useText('imports').left;
  if (leftOut.length === 0) return <p>{words.nothing}</p>;
  return (
    <Folded
      title={words.title(leftOut.length)}
      open={leftOut.some(({ what }) => what === 'lost' || what === 'deletions')}
    >
      <ul>
        {leftOut.map(({ what, count, words: said, under, sample }) => (
          <li key={what}>
            {words.kind[what](count, said, under)} {sample !== '' && <span>{words.sample(sample)}</span>}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
