import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import { categoryGroups } from '../../features/cases/incident/category-groups.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { Draft } from './draft.ts';

const groups = Object.keys(categoryGroups) as (keyof typeof categoryGroups)[];

const useStyles = makeStyles({
  heading: { outlineStyle: 'none' },
  tiles: { rowGap: '8px' },
  tile: {
    width: '100%',
    maxWidth: 'none',
    minHeight: '56px',
    justifyContent: 'space-between',
    textAlign: 'start',
    columnGap: '12px',
    paddingBlock: '8px',
  },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { fontSize: '20px', flexShrink: 0 },
});

/** Five groups, then the kinds of the one that was pressed, then what was chosen. */
export function KindChoice({ draft, onChoose }: { draft: Draft; onChoose: (draft: Draft) => void }) {
  const styles = useStyles();
  const { kinds, report: words } = useSpeech().text.breaches;
  const { group, category } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  const step = category ?? group ?? '';
  const shown = useRef(step);

  // The button that was pressed is gone: whoever listens hears what is asked next.
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const title = category ? `${words.chosen}: ${kinds[category]}` : group ? words.whichKind : words.what;
  return (
    <section className={layout.form} aria-labelledby="what-happened">
      <h2
        id="what-happened"
        ref={heading}
        tabIndex={-1}
        className={mergeClasses(category ? layout.subheading : layout.heading, styles.heading)}
      >
        {title}
      </h2>
      {category ? (
        <Action onClick={() => onChoose({ ...draft, category: undefined })}>{words.change}</Action>
      ) : group ? (
        <>
          <ul className={mergeClasses(layout.list, styles.tiles)}>
            {categoryGroups[group].map((kind) => (
              <li key={kind}>
                <Tile name={kinds[kind]} onPress={() => onChoose({ ...draft, category: kind })} />
              </li>
            ))}
          </ul>
          <div>
            <Action appearance="subtle" onClick={() => onChoose({ ...draft, group: undefined })}>
              {words.otherGroups}
            </Action>
          </div>
        </>
      ) : (
        <ul className={mergeClasses(layout.list, styles.tiles)}>
          {groups.map((name) => (
            <li key={name}>
              <Tile {...words.groups[name]} onPress={() => onChoose({ ...draft, group: name })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A big button for a thumb in a hurry: what it is, and what belongs to it. */
function Tile({ name, help, onPress }: { name: string; help?: string; onPress: () => void }) {
  const styles = useStyles();
  return (
    <Action className={styles.tile} onClick={onPress}>
      <span className={styles.words}>
        <span>{name}</span>
        {help && <span className={styles.help}>{help}</span>}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </Action>
  );
}
