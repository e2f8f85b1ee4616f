import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { Facts } from '../parts/facts.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { KnownColumns } from './known-columns.tsx';
import { KnownRows } from './known-rows.tsx';
import { roleWord } from './role-word.ts';

type KnownList = ViewData<'aboutMe'>['lists'][number];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '16px', marginInline: '12px', paddingBlock: '8px 20px' },
  header: { minHeight: '44px' },
  count: { marginInlineStart: '8px', fontWeight: 400 },
  title: { overflowWrap: 'anywhere' },
});

/** Every list that holds something about people, one fold each. */
export function KnownLists({ lists }: { lists: readonly KnownList[] }) {
  const styles = useStyles();
  const text = useText('privacy');
  const words = text.aboutMe;
  return (
    <Accordion multiple collapsible>
      {lists.map((list) => (
        <AccordionItem key={list.list} value={list.list}>
          <AccordionHeader as="h3" size="large" className={styles.header}>
            <span className={styles.title}>
              {list.name}
              <span className={styles.count}>({list.count > 0 ? words.count(list.count) : words.noRows})</span>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.panel}>
              <Facts
                facts={[
                  { name: words.purpose, value: list.purpose },
                  { name: words.retention, value: list.retention },
                  { name: words.readers, value: text.list(list.readers.map((role) => roleWord(role, text))) },
                ]}
              />
              <h4 className={layout.subheading}>{words.columns}</h4>
              <KnownColumns list={list} />
              {list.rows.length > 0 && <KnownRows list={list} />}
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
