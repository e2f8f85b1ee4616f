import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { wordsIn } from '../../features/editing/imports/part.ts';
import type { ImportPlan, PlannedPart } from '../../features/editing/imports/plan.ts';
import { Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { ChosenParts } from './chosen-parts.tsx';
import type { Work } from './import-work.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
  },
  here: { borderInlineStartColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground3 },
  open: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '44px',
    padding: '8px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  left: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
});

const pictures: Readonly<Record<'same' | 'changed' | 'new', StatusKind>> = {
  same: 'done',
  changed: 'changed',
  new: 'new',
};

interface PartListProps {
  plan: ImportPlan;
  shown: number | undefined;
  work: Work;
  onShow: (part: number) => void;
}

/** Every part of the document: what it is taken for and what has changed. Several can be chosen and set at once. */
export function PartList({ plan, shown, work, onShow }: PartListProps) {
  const styles = useStyles();
  const words = useText('imports');
  // Ticks stand only where somebody asked for them: on every line they looked like what is kept and what is not.
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const ids = plan.parts.map(({ part }) => part.id);
  const here = chosen.filter((id) => ids.includes(id));

  function onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.findIndex((row) => row.matches(':focus'));
    const next = rows[at + step];
    if (step === 0 || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <section aria-label={words.parts.title}>
      <h2 className={layout.subheading}>{words.parts.title}</h2>
      <p className={layout.quiet}>{words.parts.keys}</p>
      <div className={styles.head}>
        <Action
          appearance="subtle"
          aria-expanded={isChoosing}
          onClick={() => {
            setChosen([]);
            setChoosing(!isChoosing);
          }}
        >
          {isChoosing ? words.parts.chooseNone : words.parts.chooseSeveral}
        </Action>
        {isChoosing && (
          <Checkbox
            size="large"
            label={words.parts.chooseAll}
            checked={here.length === ids.length ? true : here.length > 0 ? 'mixed' : false}
            onChange={(_, { checked }) => setChosen(checked ? ids : [])}
          />
        )}
        {work.mayUndo && (
          <Action appearance="subtle" onClick={work.undo}>
            {words.parts.undo}
          </Action>
        )}
      </div>
      {here.length > 0 && <ChosenParts parts={here} edit={work.edit} />}
      <ul ref={list} className={layout.tightList} onKeyDown={onKey}>
        {plan.parts.map((planned) => (
          <li key={planned.part.id} className={mergeClasses(styles.row, planned.part.id === shown && styles.here)}>
            {isChoosing && (
              <Tick
                size="large"
                aria-label={words.parts.choose(planned.part.title)}
                value={here.includes(planned.part.id)}
                onChange={(checked) =>
                  setChosen(checked ? [...here, planned.part.id] : here.filter((id) => id !== planned.part.id))
                }
              />
            )}
            <button
              type="button"
              className={styles.open}
              aria-current={planned.part.id === shown ? 'true' : undefined}
              onClick={() => onShow(planned.part.id)}
            >
              <PartLine planned={planned} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartLine({ planned }: { planned: PlannedPart }) {
  const styles = useStyles();
  const words = useText('imports').parts;
  const { part, change, subject, faults } = planned;
  const isRule = part.use === 'rule';
  return (
    <>
      <span className={isRule ? layout.entryName : styles.left}>
        {isRule && `${subject.toUpperCase()} `}
        {part.title}
      </span>
      <span className={layout.row}>
        {change === 'none' ? (
          <span className={layout.quiet}>{words.use[part.use]}</span>
        ) : (
          <StatusWord kind={pictures[change]}>{words.change[change]}</StatusWord>
        )}
        {faults.length > 0 && <StatusWord kind="urgent">{words.faults}</StatusWord>}
        <span className={layout.quiet}>{words.count(wordsIn(part))}</span>
      </span>
    </>
  );
}
