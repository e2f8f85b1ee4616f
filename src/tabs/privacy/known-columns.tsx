import { makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { roleWord } from './role-word.ts';

type KnownList = ViewData<'aboutMe'>['lists'][number];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  manager: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  icon: { fontSize: '18px', flexShrink: 0 },
});

/** Those a manager meets only what is put to him of, whatever the columns say. */
const askedOf = 'Questions';

/** What a list knows and who meets it in the app: the columns the same people meet stand together. */
export function KnownColumns({ list }: { list: KnownList }) {
  const styles = useStyles();
  const text = useText('privacy');
  const words = text.aboutMe;
  const hidden = list.list === askedOf ? words.managerAsked : words.managerNo;
  return (
    <ul className={layout.list}>
      {groupsOf(list.columns).map(({ names, seenBy, managerSees }) => {
        const Icon = managerSees ? EyeRegular : EyeOffRegular;
        return (
          <li key={names.join()} className={styles.group}>
            <strong>{text.list(names)}</strong>
            <span className={styles.manager}>
              <Icon className={styles.icon} aria-hidden />
              {managerSees ? words.managerYes : hidden}
            </span>
            <span className={layout.quiet}>{words.seenBy(seenBy.map((role) => roleWord(role, text)))}</span>
          </li>
        );
      })}
    </ul>
  );
}

function groupsOf(columns: KnownList['columns']) {
  const readers = [...new Set(columns.map(({ seenBy }) => seenBy.join()))];
  return readers.flatMap((same) => {
    const [first, ...others] = columns.filter(({ seenBy }) => seenBy.join() === same);
    return first ? [{ ...first, names: [first, ...others].map(({ name }) => name) }] : [];
  });
}
