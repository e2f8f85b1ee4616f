import { makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { roleWord } from './role-word.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column' },
  manager: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  icon: { fontSize: '18px', flexShrink: 0 },
});

/** What a list knows, column by column, and who meets it in the app. */
export function KnownColumns({ columns }: { columns: ViewData<'aboutMe'>['lists'][number]['columns'] }) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useSpeech();
  const words = text.privacy.aboutMe;
  return (
    <ul className={layout.list}>
      {columns.map(({ name, seenBy, managerSees }) => {
        const Icon = managerSees ? EyeRegular : EyeOffRegular;
        return (
          <li key={name} className={styles.column}>
            <strong>{name}</strong>
            <span className={styles.manager}>
              <Icon className={styles.icon} aria-hidden />
              {managerSees ? words.managerYes : words.managerNo}
            </span>
            <span className={layout.quiet}>{words.seenBy(seenBy.map((role) => roleWord(role, text)))}</span>
          </li>
        );
      })}
    </ul>
  );
}
