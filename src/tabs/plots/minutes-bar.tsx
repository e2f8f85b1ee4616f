import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', width: '100%', height: '36px' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    boxSizing: 'border-box',
  },
  taken: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  free: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
});

interface MinutesBarProps {
  label: string;
  parts: readonly { key: string; name: string; minutes: number }[];
  /** So many minutes there are; what is left is drawn as free. */
  whole: number;
  free: string;
}

/** Minutes shared out among points, each as wide as it is long. The list beside it says the same in words. */
export default function MinutesBar({ label, parts, whole, free }: MinutesBarProps) {
  const styles = useStyles();
  const left = whole - parts.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {parts.map(({ key, name, minutes }) => (
        <span
          key={key}
          className={mergeClasses(styles.part, styles.taken)}
          style={{ flex: `${minutes} 1 0` }}
          title={name}
        >
          {minutes}
        </span>
      ))}
      {left > 0 && (
        <span className={mergeClasses(styles.part, styles.free)} style={{ flex: `${left} 1 0` }}>
          {left} {left > 2 && free}
        </span>
      )}
    </div>
  );
}
