import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Told = ViewData<'reminders'>['told'][number];

const shownFirst = 10;
const mostNumbers = 6;
const pictures = { planned: 'owed', sent: 'done', failed: 'urgent', dropped: 'reference' } as const satisfies Record<
  Told['state'],
  StatusKind
>;

/** Everything that was told, the newest first. */
export function ToldList({ told }: { told: readonly Told[] }) {
  const [all, setAll] = useState(false);
  const words = useSpeech().text.notification.told;
  const shown = all ? told : told.slice(0, shownFirst);
  if (told.length === 0) return <p className={layout.quiet}>{words.none}</p>;
  return (
    <>
      <ul className={layout.list}>
        {shown.map((notification) => (
          <li key={`${notification.at} ${notification.what}`}>
            <ToldCard notification={notification} />
          </li>
        ))}
      </ul>
      {shown.length < told.length && (
        <div className={layout.actions}>
          <Action onClick={() => setAll(true)}>{words.earlier(told.length - shown.length)}</Action>
        </div>
      )}
      <p className={layout.quiet}>{words.kept}</p>
    </>
  );
}

function ToldCard({ notification }: { notification: Told }) {
  const day = useDay();
  const { language, text } = useSpeech();
  const words = text.notification.told;
  const about = useText('notifications');
  const { what, count, rules, state } = notification;
  const when = notification.sentAt ?? notification.at;
  const numbers = rules.slice(0, mostNumbers).map((rule) => rule.toUpperCase());
  const more = count > numbers.length ? ' …' : '';
  return (
    <article className={layout.card}>
      <h3 className={layout.subheading}>{about[what](count)}</h3>
      {notification.inNameOf !== undefined && <p>{words.inNameOf(notification.inNameOf)}</p>}
      {numbers.length > 0 && <p>{`${numbers.join(', ')}${more}`}</p>}
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>
          {notification.isUncertain ? words.uncertain : words.state[state]}
        </StatusWord>
        <time dateTime={when}>{words.at(day(dayAt(when)), clockWords(when, language))}</time>
      </div>
    </article>
  );
}
