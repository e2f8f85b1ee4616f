/** Things that go wrong on purpose: a table of switches the tests turn. */
interface Fault {
  /** Regular expression tried on `METHOD /path`, without `/v1.0` and query; absent: every request. */
  route?: string | undefined;
  status?: 400 | 403 | 409 | 423 | 429 | 500 | 503 | 504 | 507 | undefined;
  /** Seconds in the Retry-After header. */
  retryAfter?: number | undefined;
  /** How often it strikes before it is gone; absent: until it is cleared. */
  times?: number | undefined;
  /** The request is carried out first, and only its answer is lost. */
  afterWrite?: boolean | undefined;
  /** The connection is cut instead of answered. */
  reset?: boolean | undefined;
  /** The answer waits so long; stands alone, not with a status or a cut. */
  latencyMs?: number | undefined;
  /** The request waits until the faults are cleared, and is carried out then; stands alone. */
  held?: boolean | undefined;
  /** The request is carried out, and what comes back is not what Graph answers. */
  answer?: WrongAnswer | undefined;
}

/**
 * Answers with 200 that are not Graph's: a proxy's page, nothing, an empty object, half of it, another shape, an empty
 * collection without links; and links that lead back to the same page, on for ever, or to another host.
 */
export const wrongAnswers = [
  'html',
  'empty',
  'emptyObject',
  'truncated',
  'otherShape',
  'emptyPage',
  'circle',
  'endless',
  'elsewhere',
] as const;
export type WrongAnswer = (typeof wrongAnswers)[number];

/** Properties of the tenant that are unknown, rare or slow in the real one. */
interface Quirks {
  /** Deleted rows come as the inline error of msgraph-sdk-typescript#544. */
  deltaBug: boolean;
  /** Filters and delta see a write only this much later. */
  commitLagMs: number;
  /** Filtered pages are preceded by an empty page with a nextLink. */
  emptyPages: boolean;
  /** What `Sites.Selected` does not reach; whether it does in a tenant is not established (graph.md section 11). */
  selectedRefuses: readonly ('delta' | 'subscriptions' | 'permanentDelete')[];
  /** So many tasks a plan of Planner holds. */
  tasksPerPlan: number;
  /** Nobody gets the keys tokens are signed with, neither people's nor the bots'. */
  keysAway: boolean;
  /** The tenant speaks Danish: refusals of SharePoint's have Danish words. */
  speaksDanish: boolean;
  /** Rows say which person wrote them last and never which application. */
  noApplication: boolean;
  /** Links of a delta have lost what the first request wished to be expanded. */
  forgetsExpand: boolean;
  /** Elements of a delta come without their fields, so many of a page. */
  bareElements: number;
  /** A folder lies in every list, and the root comes with it in a delta. */
  folders: boolean;
  /** The first element of a delta's page comes twice, before its last change and after it; the last one counts. */
  doubles: boolean;
  /** No answer says how much of the limit is left: throttling comes without a word before it. */
  noRateLimit: boolean;
}

export interface FaultSwitch {
  readonly quirks: Quirks;
  add(fault: Fault): void;
  set(quirks: Partial<Quirks>): void;
  /** Takes the first fault that fits and counts it down; `what` tells which kind the caller can carry out. */
  strike(route: string, what: (fault: Fault) => boolean): Fault | undefined;
  /** Resolves when the faults are cleared the next time. */
  cleared(): Promise<void>;
  list(): readonly Fault[];
  clear(): void;
}

const usual: Quirks = {
  deltaBug: false,
  commitLagMs: 0,
  emptyPages: false,
  selectedRefuses: [],
  tasksPerPlan: 9_000,
  keysAway: false,
  speaksDanish: false,
  noApplication: false,
  forgetsExpand: false,
  bareElements: 0,
  folders: false,
  doubles: false,
  noRateLimit: false,
};

/**
 * What a stand-in has of these from the start, and again when its faults are cleared. `strict` is a tenant that does all
 * that a client must expect of SharePoint: whoever works there works in the usual one too (tenant.md section 6).
 */
const profiles = {
  usual,
  strict: {
    ...usual,
    emptyPages: true,
    speaksDanish: true,
    forgetsExpand: true,
    bareElements: 1,
    folders: true,
    doubles: true,
    noRateLimit: true,
  },
} as const satisfies Record<string, Quirks>;
export type Profile = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as readonly Profile[];

/** A switch with every fault off, and the quirks of the profile. */
export function openFaults(profile: Profile): FaultSwitch {
  let faults: { fault: Fault; route: RegExp; left: number }[] = [];
  let quirks: Quirks = profiles[profile];
  let clearing = Promise.withResolvers<void>();
  return {
    get quirks() {
      return quirks;
    },
    add: (fault) => {
      faults.push({ fault, route: new RegExp(fault.route ?? ''), left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    set: (some) => {
      quirks = { ...quirks, ...some };
    },
    strike: (route, what) => {
      const hit = faults.find((entry) => entry.route.test(route) && what(entry.fault));
      if (!hit) return undefined;
      hit.left -= 1;
      faults = faults.filter((entry) => entry.left > 0);
      return hit.fault;
    },
    cleared: () => clearing.promise,
    list: () => faults.map((entry) => ({ ...entry.fault, ...(entry.fault.times ? { times: entry.left } : {}) })),
    clear: () => {
      faults = [];
      quirks = profiles[profile];
      clearing.resolve();
      clearing = Promise.withResolvers();
    },
  };
}
