import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useView } from '../api-hooks.tsx';
import { Action, BackLink } from '../parts/link-button.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { WholeHandbook } from './whole-handbook.tsx';

/** The whole handbook on one page, for paper. */
export default function PrintPage() {
  const words = useText('handbookFiles');
  const view = useView('wholeHandbook', {});
  return (
    <>
      <BackLink to="/handbook/files">{words.printing.back}</BackLink>
      <QueryBoundary view={view} titled lines={12}>
        {(book) => (
          <>
            <div data-screen-only>
              <Action appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
                {words.printing.button}
              </Action>
            </div>
            <WholeHandbook book={book} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}
