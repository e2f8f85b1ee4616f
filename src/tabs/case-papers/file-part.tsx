import { useState } from 'react';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { Tick } from '../parts/form/fields.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { DownloadButtons } from './download-buttons.tsx';

/** The whole case for the records system. The reporter stays out unless the DBR says otherwise. */
export default function FilePart({ data: { line } }: CasePartProps) {
  const words = useText('cases').casePapers.file;
  const [withReporter, setWith] = useState(false);
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      <Tick size="large" label={words.withReporter} value={withReporter} onChange={setWith} />
      <p className={layout.quiet}>{words.without}</p>
      <p className={layout.quiet}>{words.logged}</p>
      <DownloadButtons
        asked={{ key: line.key, what: 'case', withReporter }}
        formats={['docx', 'text', 'json']}
        labels={{ docx: words.docx, text: words.text, json: words.json }}
      />
    </Section>
  );
}
