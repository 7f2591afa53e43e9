/** A request, as skins read it. */
export interface DemoRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** The fields of a form that was posted. */
  readonly form: URLSearchParams;
  /** The object that a script posted as JSON. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly cookies: ReadonlyMap<string, string>;
  /** Whether a person's browser asks for a page, and not a program for data. */
  readonly wantsPage: boolean;
  /** The page that it comes from: path and query. */
  readonly from: string | undefined;
}

/** An answer. */
export interface DemoResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request that no browser of ours would make; its message is answered with its status. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** One request received, for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
}
