import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { ViewData } from '../../contract/contract.ts';
import type { Role } from '../../core/role.ts';
import { Facts } from '../parts/facts.tsx';
import { layout } from '../parts/page.tsx';
import { type TextOf, useText } from '../use-text.ts';

/** Those a manager meets only what is put to him of, whatever the columns say. */
const askedOf = 'Questions';

type KnownList = ViewData<'aboutMe'>['lists'][number];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '16px', marginInline: '12px', paddingBlock: '8px 20px' },
  header: { minHeight: '44px' },
  count: { marginInlineStart: '8px', fontWeight: 400 },
  title: { overflowWrap: 'anywhere' },
  group: { display: 'flex', flexDirection: 'column' },
  manager: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  icon: { fontSize: '18px', flexShrink: 0 },
  row: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

/** The newest rows about the reader, each as names and values: a table would not fit a phone. */
function KnownRows({ list }: { list: ViewData<'aboutMe'>['lists'][number] }) {
  const styles = useStyles();
  const words = useText('privacy').aboutMe;
  return (
    <>
      <h4 className={layout.subheading}>{words.rows}</h4>
      <p className={layout.quiet}>{words.rowsOf(list.rows.length, list.count)}</p>
      <ul className={layout.list}>
        {list.rows.map((row) => (
          <li key={row.join('\n')} className={styles.row}>
            <Facts facts={list.columns.map(({ name }, place) => ({ name, value: row[place] || words.empty }))} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a list knows and who meets it in the app: the columns the same people meet stand together. */
function KnownColumns({ list }: { list: KnownList }) {
  const styles = useStyles();
  const text = useText('privacy');
  const words = text.aboutMe;
  const hidden = list.list === askedOf ? words.managerAsked : words.managerNo;
  return (
    <ul className={layout.list}>
      {groupsOf(list.columns).map(({ names, seenBy, managerSees }) => {
        const Icon = managerSees ? EyeRegular : EyeOffRegular;
        return (
          <li key={names.join()} className={styles.group}>
            <strong>{text.list(names)}</strong>
            <span className={styles.manager}>
              <Icon className={styles.icon} aria-hidden />
              {managerSees ? words.managerYes : hidden}
            </span>
            <span className={layout.quiet}>{words.seenBy(seenBy.map((role) => roleWord(role, text)))}</span>
          </li>
        );
      })}
    </ul>
  );
}

function groupsOf(columns: KnownList['columns']) {
  const readers = [...new Set(columns.map(({ seenBy }) => seenBy.join()))];
  return readers.flatMap((same) => {
    const [first, ...others] = columns.filter(({ seenBy }) => seenBy.join() === same);
    return first ? [{ ...first, names: [first, ...others].map(({ name }) => name) }] : [];
  });
}

/** A role as the reader would say it; one the tab does not know yet keeps its own name. */
function roleWord(role: string, text: Pick<TextOf<'privacy'>, 'role'>): string {
  const words: Readonly<Record<Role, string>> = text.role;
  return isRole(role, words) ? words[role] : role;
}

function isRole(name: string, words: Readonly<Record<Role, string>>): name is Role {
  return Object.hasOwn(words, name);
}
