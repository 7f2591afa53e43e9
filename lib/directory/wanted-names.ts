import type { ExtractLine } from './line.ts';
import { NameSieve } from './name-sieve.ts';

/** Whom to look for by name. */
export interface WantedNames {
  /**
   * The words of the names looked for, as `sieveWords` gives them: a person none of whose surname's words, alone or
   * joined, is among these, to one letter, is never asked about. For an account whose names may be the wrong way
   * round, add the words of its first name. Without them every person of the file is asked about, which is slower.
   */
  words?: Iterable<string>;
  /** Whether a person of the file may be one of those looked for. Asked once for neighbouring lines of one person. */
  isWanted(nom: string, prenom: string): boolean;
}

/** Asks {@link WantedNames} about lines, as seldom as possible. */
export class NameFilter {
  readonly #sieve: NameSieve | undefined;
  readonly #wanted: WantedNames | undefined;
  readonly #nom: number;
  readonly #prenom: number;
  /** The names of the last line that was looked at, as they are written, and what became of it. */
  #last = new Uint8Array(256);
  #lastLength = -1;
  #lastAnswer = false;

  constructor(wanted: WantedNames | undefined, columns: { nom: number; prenom: number }) {
    this.#wanted = wanted;
    this.#sieve = wanted?.words && new NameSieve(wanted.words);
    this.#nom = columns.nom;
    this.#prenom = columns.prenom;
  }

  /** Whether a line, which must go as far as the names, is of somebody looked for. */
  takes(line: ExtractLine): boolean {
    if (!this.#wanted) return false;
    const start = line.start(this.#nom);
    const end = line.end(this.#nom);
    // An organisation's mailbox has no person.
    if (start === end) return false;
    if (this.#sieve && !this.#sieve.mayHave(line.bytes, start, end, line.encoding)) return false;
    if (!this.#isLast(line)) {
      this.#lastAnswer = this.#wanted.isWanted(line.text(this.#nom), line.text(this.#prenom));
    }
    return this.#lastAnswer;
  }

  /** Whether the names are those of the last line looked at; they are kept for the next when they are not. */
  #isLast(line: ExtractLine): boolean {
    const { bytes } = line;
    const nomStart = line.start(this.#nom);
    const nomLength = line.end(this.#nom) - nomStart;
    const prenomStart = line.start(this.#prenom);
    const length = nomLength + 1 + line.end(this.#prenom) - prenomStart;
    if (length > this.#last.length) {
      this.#lastLength = -1;
      return false;
    }
    let same = length === this.#lastLength;
    for (let at = 0; at < length; at += 1) {
      const byte =
        at < nomLength
          ? bytes[nomStart + at]
          : at === nomLength
            ? 124
            : bytes[prenomStart + at - nomLength - 1];
      if (this.#last[at] !== byte) {
        same = false;
        this.#last[at] = byte ?? 0;
      }
    }
    this.#lastLength = length;
    return same;
  }
}
