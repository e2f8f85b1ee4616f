import { makeStyles, tokens } from '@fluentui/react-components';

export interface Fact {
  name: string;
  value: string;
  help?: string;
  /** A value for machines: shown in even letters, broken anywhere. */
  code?: boolean;
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '1fr',
    columnGap: '16px',
    rowGap: '2px',
    '@media (min-width: 480px)': { rowGap: '8px', gridTemplateColumns: 'minmax(120px, max-content) 1fr' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', '@media (max-width: 479px)': { marginBottom: '10px' } },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  help: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Names and values, beside each other where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, help, code }) => (
        <FactPair key={name} name={name}>
          <span className={code ? styles.code : undefined}>{value}</span>
          {help && <span className={styles.help}>{help}</span>}
        </FactPair>
      ))}
    </dl>
  );
}

function FactPair({ name, children }: { name: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
