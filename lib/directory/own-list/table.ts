/** A list as it is read: texts in rows of one length, nothing of it understood yet. */
export interface Table {
  /** The words above the columns; all empty when there are none. As many as each row has cells. */
  header: string[];
  /** Rows with something in them, titles above the header left out. */
  rows: string[][];
  /** For each row, its number in the file as a spreadsheet shows it, from 1. */
  lines: number[];
  /** The sheet that was read, when the file has sheets. */
  sheet?: string;
  /** Every sheet that could be read instead, this one included. */
  sheets?: string[];
}

/** Why a file or a text is no list. */
export type TableError =
  /** Nothing in it, or a header alone. */
  | { error: 'empty' }
  /** More bytes than any establishment's list; `limit` is the most that is read. */
  | { error: 'too-large'; limit: number }
  | { error: 'too-many-rows'; limit: number }
  /** An Excel file with a password. */
  | { error: 'encrypted' }
  /** An Excel file of before 2007 (`.xls`), to be saved as `.xlsx`. */
  | { error: 'old-excel' }
  /** A spreadsheet of another kind, to be saved as `.xlsx`. */
  | { error: 'other-spreadsheet'; format: 'ods' | 'xlsb' }
  /** An `.xlsx` that is cut short or badly made. */
  | { error: 'damaged' }
  /** Something else: a picture, a PDF, a web page, another zip. */
  | { error: 'not-a-list' };

/** An establishment's list is a few megabytes at most. The national extracts are read elsewhere, as streams. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** More rows than the largest establishment has people. */
export const MOST_ROWS = 100_000;

/** Whether a reading failed. */
export function isTableError(reading: Table | TableError): reading is TableError {
  return 'error' in reading;
}
