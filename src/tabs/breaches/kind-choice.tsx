import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { BugRegular } from '@fluentui/react-icons/svg/bug';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useEffect, useRef } from 'react';
import { type CategoryGroup, categoryGroups } from '../../features/cases/incident/category-groups.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { Draft } from './draft.ts';

const groups = Object.keys(categoryGroups) as CategoryGroup[];
const icons: Readonly<Record<CategoryGroup, FluentIcon>> = {
  sent: MailRegular,
  lost: LaptopRegular,
  attacked: BugRegular,
  seen: EyeRegular,
  unharmed: LightbulbRegular,
};

const useStyles = makeStyles({
  heading: { outlineStyle: 'none' },
  tiles: {
    rowGap: '6px',
    '@media (min-width: 768px)': { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  },
  tile: {
    width: '100%',
    maxWidth: 'none',
    minHeight: '44px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    columnGap: '4px',
    paddingBlock: '6px',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  // On a phone the name is enough: all five stand in sight with the button that sends.
  help: {
    display: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '@media (min-width: 768px)': { display: 'block' },
  },
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
    <section className={layout.stack} aria-labelledby="what-happened">
      <h2 id="what-happened" ref={heading} tabIndex={-1} className={mergeClasses(layout.subheading, styles.heading)}>
        {title}
      </h2>
      {category ? (
        <div>
          <Action onClick={() => onChoose({ ...draft, category: undefined })}>{words.change}</Action>
        </div>
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
              <Tile {...words.groups[name]} icon={icons[name]} onPress={() => onChoose({ ...draft, group: name })} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A button for a thumb in a hurry: its picture, what it is, and what belongs to it. */
function Tile({
  name,
  help,
  icon: Icon,
  onPress,
}: {
  name: string;
  help?: string;
  icon?: FluentIcon;
  onPress: () => void;
}) {
  const styles = useStyles();
  return (
    <Action className={styles.tile} {...(Icon && { icon: <Icon /> })} onClick={onPress}>
      <span className={styles.words}>
        <span>{name}</span>
        {help && <span className={styles.help}>{help}</span>}
      </span>
    </Action>
  );
}
