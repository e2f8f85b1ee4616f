import { type DraftFields, draftImprint, holdsCprAnywhere } from '../../features/editing/drafts/draft-fields.ts';
import { mergedDraft } from '../../features/editing/drafts/merged-draft.ts';
import type { KeptWords } from './kept-locally.ts';

/** What another wrote in the same places, and who. */
export interface Clash {
  theirs: DraftFields;
  clashes: readonly (keyof DraftFields)[];
  who?: string | undefined;
}

/** Where the words are. `kept`: on this device alone, and why; `cpr`: on this device, and they must not leave it. */
export type SaveState =
  | { is: 'saved'; at?: string | undefined }
  | { is: 'saving' }
  | { is: 'kept'; fault: Error }
  | { is: 'cpr' }
  | ({ is: 'clash' } & Clash);

/** What the page shows: the words as they are now, and where they are. */
export interface SaverView {
  fields: DraftFields;
  state: SaveState;
  /** Somebody else's words came in among these without touching any of them. */
  tookIn?: { who?: string | undefined } | undefined;
}

/** What the server has, and who wrote it. */
export interface SavedDraft {
  fields: DraftFields;
  seen: string;
  at?: string | undefined;
  who?: string | undefined;
}

/** How a save went: kept, another's words stand there, the server will not have it, or nobody answered. */
export type SaveAnswer =
  | { kept: { seen: string; at?: string | undefined } }
  | { changed: SavedDraft }
  | { refused: Error }
  | { lost: Error };

/** What the saver needs of the world around it. */
export interface SaverContext {
  send(fields: DraftFields, seen: string, leaving: boolean): Promise<SaveAnswer>;
  keep(words: KeptWords): void;
  /** The server has these: they need not be kept. What another page of the same device has kept since stays. */
  forget(words: KeptWords): void;
  now(): string;
  /** Does it later. @returns what takes it back */
  later(ms: number, work: () => void): () => void;
}

/** After the last key; from one save to the next while somebody writes on; after a save that did not arrive. */
const wait = { rest: 2_000, apart: 5_000, again: [5_000, 15_000, 30_000, 60_000] } as const;

/**
 * Keeps the words of one draft: on the device at every change, on the server two seconds after the last key and never
 * more often than every five. What did not arrive is tried again until it does. What somebody else has written meanwhile
 * is brought together field by field and section by section; where both wrote in the same place, a person must choose,
 * and until then both are kept.
 */
export class DraftSaver {
  #around: SaverContext;
  /** What the words began from: the last of the server's that these hold. */
  #base: DraftFields;
  #seen: string;
  #at: string | undefined;
  #mine: DraftFields;
  #shown: SaverView;
  #listeners = new Set<() => void>();
  #cancel: (() => void) | undefined;
  #isSending = false;
  #lastSent = Number.NEGATIVE_INFINITY;
  #failures = 0;
  /** What this one last left on the device. */
  #kept: KeptWords | undefined;
  #isClosed = false;
  /** What stands on the server while two texts wait for somebody to choose. */
  #pending: SavedDraft | undefined;

  /** @param kept what is left on this device of an earlier visit */
  constructor(around: SaverContext, from: SavedDraft, kept?: KeptWords) {
    this.#around = around;
    this.#base = kept?.base ?? from.fields;
    this.#mine = kept?.mine ?? from.fields;
    this.#seen = from.seen;
    this.#at = from.at;
    this.#kept = kept;
    this.#shown = { fields: this.#mine, state: { is: 'saved', at: from.at } };
    if (kept) this.#bringIn(from);
  }

  get shown(): SaverView {
    return this.#shown;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody has written: the device has it before this returns. */
  write(change: DraftFields): void {
    this.#mine = { ...this.#mine, ...change };
    this.#keep();
    this.#show(this.#pending ? this.#shown.state : { is: 'saving' });
    this.#plan(wait.rest);
  }

  /** Saves what is not saved, now. @param leaving the page may be gone before the answer */
  flush(leaving = false): void {
    if (this.#isDirty()) void this.#save(leaving);
  }

  /** The line is back. */
  retry(): void {
    this.#failures = 0;
    this.flush();
  }

  /** A person has chosen what shall stand where two had written. */
  settle(chosen: DraftFields): void {
    if (!this.#pending) return;
    this.#take(this.#pending);
    this.#mine = { ...this.#mine, ...chosen };
    this.#keep();
    this.#show({ is: 'saving' });
    if (this.#isDirty()) void this.#save(false);
    else this.#rest();
  }

  /** What the server says now, asked for by the page itself: older than what is known, it is passed over. */
  hear(from: SavedDraft): void {
    const isNews =
      from.seen !== this.#seen && (this.#at === undefined || (from.at !== undefined && from.at > this.#at));
    if (!this.#isSending && !this.#pending && isNews) this.#bringIn(from);
  }

  /** A page shows it: in development React shows one twice. */
  open(): void {
    this.#isClosed = false;
  }

  /**
   * The page is gone: what is not saved is sent, and what does not arrive waits on the device for the next who opens the
   * draft. Tried again from here, it would write old words beneath that page.
   */
  close(): void {
    this.#isClosed = true;
    this.flush(true);
    this.#cancel?.();
  }

  #plan(ms: number): void {
    this.#cancel?.();
    const sinceLast = Date.parse(this.#around.now()) - this.#lastSent;
    this.#cancel = this.#around.later(Math.max(ms, wait.apart - sinceLast), () => void this.#save(false));
  }

  async #save(leaving: boolean): Promise<void> {
    if (this.#isSending || this.#pending) return;
    this.#cancel?.();
    if (!this.#isDirty()) return this.#rest();
    if (holdsCprAnywhere(this.#mine)) return this.#show({ is: 'cpr' });
    this.#isSending = true;
    this.#lastSent = Date.parse(this.#around.now());
    this.#show({ is: 'saving' });
    const sent = this.#mine;
    const answer = await this.#around.send(sent, this.#seen, leaving);
    this.#isSending = false;
    if ('kept' in answer) return this.#arrived(sent, answer.kept);
    if (this.#isClosed) return;
    if ('changed' in answer) return this.#bringIn(answer.changed);
    this.#show({ is: 'kept', fault: 'lost' in answer ? answer.lost : answer.refused });
    if ('refused' in answer) return;
    this.#plan(wait.again[Math.min(this.#failures, wait.again.length - 1)] ?? wait.apart);
    this.#failures += 1;
  }

  #arrived(sent: DraftFields, { seen, at }: { seen: string; at?: string | undefined }): void {
    this.#failures = 0;
    this.#take({ fields: sent, seen, at });
    if (!this.#isDirty()) {
      this.#rest();
      return;
    }
    if (this.#isClosed) {
      void this.#save(true);
      return;
    }
    this.#keep();
    this.#show({ is: 'saving' });
    this.#plan(wait.rest);
  }

  /** Brings in what stands on the server now; without a clash it goes on by itself. */
  #bringIn(status: SavedDraft): void {
    const { fields: theirs, who } = status;
    const { fields, clashes } = mergedDraft(this.#base, this.#mine, theirs);
    const took = this.#isDirty() && draftImprint(fields) !== draftImprint(this.#mine) ? { who } : undefined;
    this.#mine = fields;
    if (clashes.length > 0) {
      // Until somebody has chosen, the beginning stays the old one: closed and opened again, it is the same clash.
      this.#pending = status;
      this.#keep();
      this.#show({ is: 'clash', theirs, clashes, who }, took);
      return;
    }
    this.#take(status);
    if (!this.#isDirty()) {
      this.#rest(took);
      return;
    }
    this.#keep();
    this.#show({ is: 'saving' }, took);
    this.#plan(0);
  }

  /** From here on the server's words are what is begun from. */
  #take({ fields, seen, at }: SavedDraft): void {
    this.#base = fields;
    this.#seen = seen;
    this.#at = at ?? this.#at;
    this.#pending = undefined;
  }

  /** The server has every word. */
  #rest(took = this.#shown.tookIn): void {
    if (this.#kept) this.#around.forget(this.#kept);
    this.#kept = undefined;
    this.#show({ is: 'saved', at: this.#at }, took);
  }

  #isDirty(): boolean {
    return draftImprint(this.#mine) !== draftImprint(this.#base);
  }

  #keep(): void {
    this.#kept = { base: this.#base, mine: this.#mine, at: this.#around.now() };
    this.#around.keep(this.#kept);
  }

  #show(state: SaveState, tookIn = this.#shown.tookIn): void {
    this.#shown = { fields: this.#mine, state, tookIn };
    for (const listener of this.#listeners) listener();
  }
}
