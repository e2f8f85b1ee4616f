import type { Found, Measured, Misread, Share, Stratum } from './measured.ts';

/** A measurement as it is printed: shares, then what was taken for what. Messages themselves are not printed. */
export function measuredLines(measured: Measured): readonly string[] {
  const { language, intent, category, categoryInTwo, sure, held, precision, recall, perFact, misread } = measured;
  return [
    line('language', language),
    line('intent', intent),
    ...Object.entries(measured.perIntent).map(([name, share]) => line(`  ${name}`, share)),
    line('category, first', category),
    line('category, first two', categoryInTwo),
    line('category, when sure', sure),
    ...Object.entries(measured.perCategory).map(([name, share]) => line(`  ${name}`, share)),
    line('held', held),
    foundLine('held', measured.holding),
    foundLine('near misses', measured.nearMisses),
    line('facts, precision', precision),
    line('facts, recall', recall),
    ...Object.entries(perFact).map(([kind, found]) => foundLine(kind, found)),
    ...Object.entries(measured.perFlag).map(([flag, found]) => foundLine(flag, found)),
    '',
    'Of all, by language, style and author: first, in two, incident or not, language; lost, belittled, wrongly held, asked about first:',
    ...Object.entries(measured.strata).map(([name, stratum]) => stratumLine(name, stratum)),
    '',
    'Taken for (meant → read, how often):',
    ...confusion(misread),
  ];
}

function confusion(misread: readonly Misread[]): readonly string[] {
  const pairs = Map.groupBy(misread, ({ kind, meant, read }) => `  ${kind} ${meant} → ${read}`);
  return [...pairs].sort(([, a], [, b]) => b.length - a.length).map(([pair, all]) => `${pair}  ${all.length}`);
}

function foundLine(name: string, { precision, recall }: Found): string {
  return `  ${name.padEnd(24)} ${percent(precision)} found right, ${percent(recall)} of those said`;
}

function line(name: string, share: Share): string {
  return `${name.padEnd(26)} ${percent(share)}  (${share.right} of ${share.of})`;
}

function percent({ right, of }: Share): string {
  return `${of === 0 ? '–' : ((100 * right) / of).toFixed(1)} %`.padStart(7);
}

function stratumLine(name: string, { of, lost, belittled, wronglyHeld, asked, ...right }: Stratum): string {
  const shares = [right.first, right.inTwo, right.incidentOrNot, right.language].map((one) =>
    percent({ right: one, of }),
  );
  return `  ${name.padEnd(20)} ${`${of}`.padStart(4)} ${shares.join(' ')}  ${lost} ${belittled} ${wronglyHeld} ${asked}`;
}
