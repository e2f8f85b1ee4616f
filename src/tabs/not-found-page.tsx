import { useSpeech } from './language.tsx';
import { LinkButton } from './parts/link-button.tsx';
import { Page, PageTitle } from './parts/page.tsx';
import { EmptyState } from './parts/view.tsx';

/** An address nobody knows. */
export default function NotFoundPage() {
  const { text } = useSpeech();
  return (
    <Page>
      <PageTitle>{text.shell.notFound.title}</PageTitle>
      <EmptyState picture="shelf" title={text.shell.notFound.message}>
        <LinkButton to="/" appearance="primary">
          {text.shell.notFound.home}
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
