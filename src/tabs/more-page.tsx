import { makeStyles } from '@fluentui/react-components';
import { useView } from './api-hooks.tsx';
import { useSpeech } from './language.tsx';
import { menuOf, waitingOf } from './menu.ts';
import { TextLink } from './parts/link-button.tsx';
import { List } from './parts/page.tsx';
import { ViewPage } from './parts/view.tsx';
import { WaitingMark } from './waiting-mark.tsx';

const useStyles = makeStyles({
  link: { columnGap: '12px' },
  icon: { fontSize: '22px', flexShrink: 0 },
});

/** On a phone: the parts of the menu that do not fit under the thumb. */
export default function MorePage() {
  const styles = useStyles();
  const { text } = useSpeech();
  const me = useView('me', {});
  return (
    <ViewPage title={text.shell.more} view={me}>
      {(data) => (
        <List of={menuOf(data.actions, text, waitingOf(data)).slice(4)} by="to">
          {(item) => (
            <TextLink to={item.to} className={styles.link}>
              <item.icon className={styles.icon} aria-hidden />
              {item.name}
              <WaitingMark waiting={item.waiting} />
            </TextLink>
          )}
        </List>
      )}
    </ViewPage>
  );
}
