import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { deepLink } from '../../features/notifications/teams-link.ts';
import { CopyButton } from '../case-papers/copy-button.tsx';
import { readPageConfig } from '../page-config.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Edition = Omit<ViewData<'conveyances'>['open'][number], 'dueOn'>;

/** What is new in an edition, rule by rule in the handbook's own words. */
export function News({ edition: { rules } }: { edition: Edition }) {
  return (
    <ul className={layout.tightList}>
      {rules.map(({ rule, title, whatsNew, whatsNewLanguage }) => (
        <li key={rule} className={layout.entry}>
          <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>
          {whatsNew && <span lang={whatsNewLanguage}>{whatsNew}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A text about it for the team's chat, to be copied and changed there. */
export function TextToSend({ edition, name }: { edition: Edition; name: string }) {
  const day = useDay();
  const words = useText('manager').tasks.page.toSend;
  const { document, from, rules } = edition;
  const place = document === 'policy' ? 'policy' : '';
  const text = [
    words.hello,
    `${words.since(name, day(from))}${rules.length > 0 ? ` ${words.thisIsNew}` : ''}`,
    ...rules.map(({ rule, title, whatsNew }) => `• ${rule.toUpperCase()} ${title}${whatsNew ? `: ${whatsNew}` : ''}`),
    words.read(deepLink(place, readPageConfig())),
  ].join('\n\n');
  return (
    <Folded title={words.title}>
      <div className={layout.form}>
        <p className={layout.asWritten}>{text}</p>
        <Suspense>
          <div className={layout.actions}>
            <CopyButton text={text} />
          </div>
        </Suspense>
      </div>
    </Folded>
  );
}
