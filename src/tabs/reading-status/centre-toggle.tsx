import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  toggle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    width: '100%',
    minHeight: 'var(--control)',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: { fontSize: '16px', flexShrink: 0, '@media print': { display: 'none' } },
});

/** A centre's name, which folds its units in and out. */
export function CentreToggle({ name, isOpen, onToggle }: { name: string; isOpen: boolean; onToggle(): void }) {
  const styles = useStyles();
  const Icon = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
      <Icon className={styles.chevron} aria-hidden />
      {name}
    </button>
  );
}
