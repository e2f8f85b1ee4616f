import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { ReportButton } from '../breaches/report-button.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** A person who is outside: whom to ring, the way to report, and what they have reported themselves. */
export default function OutsidePage({ me }: { me: Pick<ViewData<'me'>, 'dpoPhone' | 'serviceDeskPhone'> }) {
  const words = useText('outside');
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
