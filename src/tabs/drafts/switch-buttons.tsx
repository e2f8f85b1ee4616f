import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap' },
  side: {
    minHeight: '44px',
    padding: '0 12px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { fontWeight: tokens.fontWeightBold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

interface SwitchButtonsProps<T extends string> {
  label: string;
  names: Readonly<Record<T, string>>;
  chosen: T;
  className?: string | undefined;
  onChoose: (one: T) => void;
}

/** One of a few ways to see the same: pressed is the one that is seen. */
export function SwitchButtons<T extends string>({ label, names, chosen, className, onChoose }: SwitchButtonsProps<T>) {
  const styles = useStyles();
  return (
    <fieldset
      className={mergeClasses(styles.row, className)}
      style={{ border: 'none', margin: 0, padding: 0 }}
      aria-label={label}
    >
      {(Object.entries(names) as [T, string][]).map(([one, name]) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.side, one === chosen && styles.here)}
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
