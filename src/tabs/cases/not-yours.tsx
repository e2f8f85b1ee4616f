import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton, OutLink } from '../parts/link-button.tsx';
import { Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';

/** For whoever has come by an old link or a typed address: why not, and whom to ring. The server refuses besides. */
export function NotYours({ phone }: { phone: string }) {
  const { cases } = useSpeech().text;
  const words = cases.notYours;
  return (
    <Page>
      <PageTitle>{cases.title}</PageTitle>
      <EmptyState picture="seat" title={words.title}>
        <p>{words.message}</p>
        <p>{words.next}</p>
        {phone !== '' && <OutLink href={telephone(phone)}>{cases.desk.call(phone)}</OutLink>}
        <LinkButton to="/">{words.home}</LinkButton>
      </EmptyState>
    </Page>
  );
}

/** A number as a phone dials it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
