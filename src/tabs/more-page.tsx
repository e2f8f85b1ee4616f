import { makeStyles } from '@fluentui/react-components';
import { useView } from './api-hooks.tsx';
import { useSpeech } from './language.tsx';
import { type MenuEntry, menuOf, thumbRow, waitingOf } from './menu.ts';
import { TextLink } from './parts/link-button.tsx';
import { List, layout } from './parts/page.tsx';
import { ViewPage } from './parts/view.tsx';
import { WaitingMark } from './waiting-mark.tsx';

const useStyles = makeStyles({
  link: { columnGap: '12px' },
  icon: { fontSize: '22px', flexShrink: 0 },
});

/** On a phone: the parts of the menu that do not fit under the thumb, those that belong together under their name. */
export default function MorePage() {
  const { text } = useSpeech();
  const me = useView('me', {});
  const tasks = useView('tasks', {}).data?.data;
  return (
    <ViewPage title={text.shell.more} view={me}>
      {(data) => {
        const { behind } = thumbRow(menuOf(data.actions, text, waitingOf(tasks, data)), text);
        const isAlone = ({ lines }: MenuEntry) => lines.length === 1;
        return (
          <>
            <Lines entries={behind.filter(isAlone)} />
            {behind
              .filter((entry) => !isAlone(entry))
              .map((entry) => (
                <section key={entry.name}>
                  <h2 className={layout.subheading}>{entry.name}</h2>
                  <Lines entries={[entry]} />
                </section>
              ))}
          </>
        );
      }}
    </ViewPage>
  );
}

function Lines({ entries }: { entries: readonly MenuEntry[] }) {
  const styles = useStyles();
  const lines = entries.flatMap(({ lines, icon }) =>
    lines.map((line) => ({ ...line, Icon: lines.length === 1 && icon })),
  );
  if (lines.length === 0) return undefined;
  return (
    <List of={lines} by="to">
      {({ to, name, waiting, Icon }) => (
        <TextLink to={to} className={styles.link}>
          {Icon && <Icon className={styles.icon} aria-hidden />}
          {name}
          <WaitingMark waiting={waiting} />
        </TextLink>
      )}
    </List>
  );
}
