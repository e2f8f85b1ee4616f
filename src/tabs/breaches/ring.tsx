import { Button } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import type { ViewData } from '../../contract/contract.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import { useSpeech } from '../language.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import type { Report } from './own/shown-answers.ts';

export type Phones = ViewData<'reports'>['phones'];

/** Where minutes count and only IT can stop it. */
const itFirst: readonly Category[] = ['lostDevice', 'malicious', 'availabilityIntegrity', 'physical'];

interface RingProps {
  phones?: Phones | undefined;
  about?: Pick<Report, 'category' | 'concerns'>;
}

/** Whom to ring when it cannot wait, one of them first; never somebody the report is about. */
export function Ring({ phones, about }: RingProps) {
  const words = useSpeech().text.breaches.receipt;
  const order =
    about && itFirst.includes(about.category) ? (['serviceDesk', 'dpo'] as const) : (['dpo', 'serviceDesk'] as const);
  const shown = order.filter((who) => phones?.[who] && !about?.concerns.includes(who === 'serviceDesk' ? 'it' : who));
  return (
    <section aria-labelledby="ring">
      <h2 id="ring" className={layout.subheading}>
        {words.call}
      </h2>
      {shown.length === 0 && <p className={layout.quiet}>{words.noPhone}</p>}
      <div className={layout.row}>
        {shown.map((who, at) => {
          const phone = phones?.[who] ?? '';
          const href = `tel:${phone.replace(/[^\d+]/g, '')}`;
          const said = words.phone[who](phone);
          if (at === 0)
            return (
              <Button key={who} as="a" href={href} size="large" appearance="primary" icon={<CallRegular />}>
                {said}
              </Button>
            );
          return (
            <OutLink key={who} href={href}>
              {said}
            </OutLink>
          );
        })}
      </div>
    </section>
  );
}
