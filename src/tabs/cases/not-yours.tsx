import { useSpeech } from '../language.tsx';
import { LinkButton, OutLink } from '../parts/link-button.tsx';
import { Page, PageTitle } from '../parts/page.tsx';
import { EmptyState } from '../parts/view.tsx';

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

/** Is there a number in what somebody wrote of where they are reached? */
export function isNumber(contact: string): boolean {
  return telephone(contact).length >= 'tel:1234'.length;
}

/** A number as a phone dials it. */
export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
