import { makeStyles } from '@fluentui/react-components';

const wide = '@media (min-width: 1024px)';

/** Words on one side and how they are met on the other, where there is room; under each other where there is not. */
export const useSides = makeStyles({
  page: { maxWidth: '1080px' },
  sides: { display: 'flex', columnGap: '32px', alignItems: 'start' },
  write: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '16px' },
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    width: '100%',
    [wide]: {
      width: '362px',
      flexShrink: 0,
      position: 'sticky',
      top: '16px',
      maxHeight: 'calc(100dvh - 32px)',
      overflowY: 'auto',
    },
  },
  stacked: { flexDirection: 'column', rowGap: '16px', [wide]: { flexDirection: 'row' } },
  behind: { display: 'none', [wide]: { display: 'flex' } },
  onlyNarrow: { [wide]: { display: 'none' } },
});
