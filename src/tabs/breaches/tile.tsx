import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { Action } from '../parts/link-button.tsx';

const useStyles = makeStyles({
  tile: {
    width: '100%',
    maxWidth: 'none',
    minHeight: '56px',
    justifyContent: 'space-between',
    textAlign: 'start',
    columnGap: '12px',
    paddingBlock: '8px',
  },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { fontSize: '20px', flexShrink: 0 },
});

interface TileProps {
  name: string;
  help?: string;
  onPress: () => void;
}

/** A big button for a thumb in a hurry: what it is, and what belongs to it. */
export function Tile({ name, help, onPress }: TileProps) {
  const styles = useStyles();
  return (
    <Action className={styles.tile} onClick={onPress}>
      <span className={styles.words}>
        <span>{name}</span>
        {help && <span className={styles.help}>{help}</span>}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </Action>
  );
}
