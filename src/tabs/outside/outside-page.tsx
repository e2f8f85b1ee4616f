import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import type { outside } from '../../text/da/outside.ts';
import { ReportButton } from '../breaches/report-button.tsx';
import { laterText } from '../later-text.ts';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';

const useOutside = laterText<typeof outside>({
  da: async () => (await import('../../text/da/outside.ts')).outside,
  en: async () => (await import('../../text/en/outside.ts')).outside,
});

/** A person who is outside: whom to ring, the way to report, and what they have reported themselves. */
export default function OutsidePage({ me }: { me: Pick<ViewData<'me'>, 'dpoPhone' | 'serviceDeskPhone'> }) {
  const layout = useLayout();
  const words = useOutside();
  const numbers = [
    { name: words.dpo, phone: me.dpoPhone },
    { name: words.desk, phone: me.serviceDeskPhone },
  ].filter(({ phone }) => phone !== '');
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <ReportButton />
      <h2 className={layout.subheading}>{words.phones}</h2>
      {numbers.length === 0 && <p>{words.noPhones}</p>}
      <ul className={layout.list}>
        {numbers.map(({ name, phone }) => (
          <li key={name}>
            {name}: <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/reports">{words.own}</Link>
      </p>
      <p className={layout.quiet}>{words.wrong}</p>
    </Page>
  );
}
