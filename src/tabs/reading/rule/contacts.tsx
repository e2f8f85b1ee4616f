import { makeStyles } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { OutLink } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page.tsx';

const useStyles = makeStyles({
  contact: { display: 'flex', flexDirection: 'column' },
  icon: { fontSize: '20px', marginInlineEnd: '8px', flexShrink: 0 },
});

/** Real people and their numbers, to be pressed on a phone. */
export function Contacts({ contacts }: { contacts: ViewData<'rule'>['contacts'] }) {
  const styles = useStyles();
  const words = useSpeech().text.reading.rule;
  return (
    <ul className={layout.list}>
      {contacts.map(({ who, name, phone, upn, missing }) => {
        const called = name ?? words.contact[who];
        return (
          <li key={who + called} className={styles.contact}>
            <span>
              <strong>{words.contact[who]}</strong>
              {name && ` · ${name}`}
            </span>
            <span className={layout.row}>
              {phone && (
                <OutLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                  <CallRegular className={styles.icon} aria-hidden />
                  {words.call(called, phone)}
                </OutLink>
              )}
              {upn && (
                <span data-screen-only>
                  <OutLink href={`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`}>
                    <ChatRegular className={styles.icon} aria-hidden />
                    {words.write(called)}
                  </OutLink>
                </span>
              )}
            </span>
            {missing && <span className={layout.quiet}>{words.missing}</span>}
            {!phone && !upn && !missing && <span className={layout.quiet}>{words.noPhone}</span>}
          </li>
        );
      })}
    </ul>
  );
}
