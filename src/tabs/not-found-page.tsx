import { useSpeech } from './language.tsx';
import { EmptyState } from './parts/empty-state.tsx';
import { LinkButton } from './parts/link-button.tsx';
import { Page } from './parts/page-layout.tsx';
import { PageTitle } from './parts/page-title.tsx';

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
