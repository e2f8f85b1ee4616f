import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Tree, Unit } from './unit-order.ts';
import { UnitPanel } from './unit-panel.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  fold: { width: '44px', minWidth: '44px', maxWidth: '44px', flexShrink: 0 },
  unit: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '44px',
    paddingBlock: '8px',
    paddingInline: '8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface UnitRowProps {
  tree: Tree;
  unit: Unit;
  mayEdit: boolean;
  /** It says what it is under: in a list that is no tree. */
  withParent?: boolean;
  /** What is under it can be folded. */
  fold?: { isUnfolded: boolean; turn: () => void };
  onDone: (done: Done) => void;
}

/** A unit in a line: its name, who leads it, how many are in it; what can be done with it opens below. */
export function UnitRow({ tree, unit, mayEdit, withParent, fold, onDone }: UnitRowProps) {
  const words = useText('organisation');
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const { name, kind, managerName, manager, people, parent } = unit;
  const above = withParent && parent !== undefined ? tree.byCode.get(parent)?.name : undefined;
  const kindWord = kind === 'unit' ? [] : [words.kind[kind]];
  const said = [...kindWord, ...(above === undefined ? [] : [words.under(above)]), words.people(people)];
  return (
    <>
      <div className={styles.row}>
        {fold ? (
          <Action
            className={styles.fold}
            appearance="subtle"
            icon={fold.isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={fold.isUnfolded}
            aria-label={fold.isUnfolded ? words.fold(name) : words.unfold(name)}
            onClick={fold.turn}
          />
        ) : (
          !withParent && <span className={styles.fold} />
        )}
        <button
          type="button"
          className={styles.unit}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.more}>{said.join(' · ')}</span>
          {manager !== undefined && <span className={styles.more}>{words.leads(managerName ?? '')}</span>}
          {manager === undefined && kind !== 'partner' && <StatusWord kind="owed">{words.noManager}</StatusWord>}
        </button>
      </div>
      <div id={panel} className={layout.stack}>
        {isOpen && <UnitPanel tree={tree} unit={unit} mayEdit={mayEdit} onDone={onDone} />}
      </div>
    </>
  );
}
