import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Tree, Unit } from './unit-order.ts';
import { UnitRow } from './unit-row.tsx';

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0 },
  // Narrow, so that seven levels still leave a name its room on a phone.
  under: {
    listStyleType: 'none',
    margin: 0,
    marginInlineStart: '10px',
    padding: 0,
    paddingInlineStart: '4px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface UnitTreeProps {
  tree: Tree;
  mayEdit: boolean;
  onDone: (done: Done) => void;
}

/** The open units under each other; what is under a unit is folded away until somebody wants it, but for the first. */
export function UnitTree({ tree, mayEdit, onDone }: UnitTreeProps) {
  const words = useText('organisation');
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set(tree.roots.map(({ unit }) => unit)));
  function turn(code: string): void {
    setUnfolded((before) => before.symmetricDifference(new Set([code])));
  }
  const branch = (unit: Unit, above: readonly string[]) => {
    // A circle ends where it comes back to itself.
    const below = above.includes(unit.unit) ? [] : tree.under(unit.unit);
    const isUnfolded = unfolded.has(unit.unit);
    return (
      <li key={unit.unit}>
        <UnitRow
          tree={tree}
          unit={unit}
          mayEdit={mayEdit}
          {...(below.length > 0 && { fold: { isUnfolded, turn: () => turn(unit.unit) } })}
          onDone={onDone}
        />
        {isUnfolded && below.length > 0 && (
          <ul className={styles.under} aria-label={words.under(unit.name)}>
            {below.map((one) => branch(one, [...above, unit.unit]))}
          </ul>
        )}
      </li>
    );
  };
  return (
    <ul className={styles.tree} aria-label={words.tree}>
      {tree.roots.map((root) => branch(root, []))}
    </ul>
  );
}
