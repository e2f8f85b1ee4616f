import type { ViewData } from '../../contract/contract.ts';
import { telephone } from '../cases/not-yours.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ManagerCard } from './manager-card.tsx';

/** What the DBR has let a manager know, and what the manager did about it (S85). */
export function ManagerTexts({ data }: { data: ViewData<'managerTexts'> }) {
  const caseText = useText('cases');
  const words = caseText.disclosures.manager;
  const { texts, dpoPhone, loading } = data;
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {loading && <Notice kind="info" title={caseText.disclosures.loading} role="status" />}
      {texts.length === 0 && !loading && <p>{words.none}</p>}
      <List of={texts} by="key">
        {(one) => <ManagerCard text={one} />}
      </List>
      {dpoPhone !== '' && <OutLink href={telephone(dpoPhone)}>{words.call(dpoPhone)}</OutLink>}
    </Section>
  );
}
