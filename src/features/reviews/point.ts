/** What a point of the agenda is about; `privateData` is the one that stands on every agenda (S53). */
export type PointKind = 'changed' | 'leastConfirmed' | 'rule' | 'lesson' | 'question' | 'privateData';

/** One point of a personnel meeting's agenda. */
export interface Point {
  kind: PointKind;
  /** Number of the rule, or key of the lesson. */
  ref?: string | undefined;
  /** A question somebody has asked, in the manager's own words and with the asker's yes. */
  text?: string | undefined;
  minutes: number;
}

/** As it stands in SharePoint, to be read there. */
const stored: Readonly<Record<PointKind, string>> = {
  changed: 'Ændret regel',
  leastConfirmed: 'Mindst læst i teamet',
  rule: 'Regel',
  lesson: 'Det lærte vi',
  question: 'Spørgsmål',
  privateData: 'Private data på arbejdets systemer',
};

const between = ' · ';
/** So long a review takes, its record and all (design section 1). */
export const wholeMinutes = 20;
export const mostMinutes = 60;
export const mostPoints = 15;

/** Is it about a rule of the handbook? */
export function isRulePoint({ kind }: Pick<Point, 'kind'>): boolean {
  return kind === 'changed' || kind === 'leastConfirmed' || kind === 'rule';
}

/** The same for two points that would be one too many: one rule, one lesson, one question, one fixed point. */
export function topicOf({ kind, ref = '', text = '' }: Point): string {
  return isRulePoint({ kind }) ? ref : `${kind}:${ref}${text}`;
}

export function minutesOf(points: readonly Pick<Point, 'minutes'>[]): number {
  return points.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The points as lines, one each: `5 min · Ændret regel · r06`. */
export function writtenPoints(points: readonly Point[]): string {
  return points
    .map(({ kind, ref, text, minutes }) => {
      const about = (ref ?? text ?? '').replace(/\s+/g, ' ').trim();
      return [`${minutes} min`, stored[kind], ...(about === '' ? [] : [about])].join(between);
    })
    .join('\n');
}

/** The points of an agenda. A line the product did not write is left out: somebody may have typed in the list. */
export function readPoints(written: string): readonly Point[] {
  return written.split('\n').flatMap((line): Point[] => {
    const [time = '', word = '', ...about] = line.trim().split(between);
    const minutes = Number(/^(\d{1,2}) min$/.exec(time)?.[1]);
    const kind = kinds.find((one) => stored[one] === word);
    const said = about.join(between);
    if (kind === undefined || !(minutes >= 1)) return [];
    if (kind === 'privateData') return [{ kind, minutes }];
    if (said === '') return [];
    return [kind === 'question' ? { kind, text: said, minutes } : { kind, ref: said, minutes }];
  });
}

const kinds = Object.keys(stored) as readonly PointKind[];
