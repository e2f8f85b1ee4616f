import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import type { Report } from './own/shown-answers.ts';

/** That a report was made for somebody else, or by somebody else for the reader, who may make it their own (C09). */
export function MadeFor({ report }: { report: Report }) {
  const { madeBy, onBehalfOf, key } = report;
  const words = useSpeech().text.breaches.receipt;
  const take = useAction('takeAsOwn');
  if (onBehalfOf !== undefined) return <Notice kind="info" title={words.madeFor(onBehalfOf)} />;
  if (madeBy === undefined) return null;
  return (
    <Notice kind="info" title={words.madeBy(madeBy)}>
      <p>{words.takeHelp(madeBy)}</p>
      <Press of={take} send={{ key }}>
        {words.take}
      </Press>
      <div role="alert">{take.error && <RefusalNotice fault={take.error} />}</div>
    </Notice>
  );
}
