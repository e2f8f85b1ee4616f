import { makeStyles } from '@fluentui/react-components';
import { useView } from './api-hooks.tsx';
import { useSpeech } from './language.tsx';
import { menuOf, waitingOf } from './menu.ts';
import { TextLink } from './parts/link-button.tsx';
import { layout, Page } from './parts/page-layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { QueryBoundary } from './parts/query-boundary.tsx';
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
    <Page>
      <PageTitle>{text.shell.more}</PageTitle>
      <QueryBoundary view={me}>
        {(data) => (
          <ul className={layout.list}>
            {menuOf(data.actions, text, waitingOf(data))
              .slice(4)
              .map((item) => (
                <li key={item.to}>
                  <TextLink to={item.to} className={styles.link}>
                    <item.icon className={styles.icon} aria-hidden />
                    {item.name}
                    <WaitingMark waiting={item.waiting} />
                  </TextLink>
                </li>
              ))}
          </ul>
        )}
      </QueryBoundary>
    </Page>
  );
}
