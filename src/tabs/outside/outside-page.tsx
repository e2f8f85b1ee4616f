import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { ReportButton } from '../breaches/report-button.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { Phones } from './phones.tsx';

/** A person who is outside: whom to ring, the way to report, and what they have reported themselves. */
export default function OutsidePage({ me }: { me: Pick<ViewData<'me'>, 'dpoPhone' | 'serviceDeskPhone'> }) {
  const words = useText('outside');
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <ReportButton />
      <Phones me={me} />
      <p>
        <Link to="/reports">{words.own}</Link>
      </p>
      <p className={layout.quiet}>{words.wrong}</p>
    </Page>
  );
}
