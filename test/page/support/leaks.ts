import { ELEMENT_IDS } from '../../../lib/page/element-id.ts';
import { isKnown } from '../../../lib/page/report/known-words.ts';
import { plain } from '../../../lib/page/text.ts';
import type { Account } from '../../medimail/index.ts';

/** Shorter names are in words that are nobody's. */
const SHORTEST = 3;
/** What a report's own markup is written with. */
const MARKUP =
  /<\/?[a-z][a-z0-9-]*|\b(data-(pointer|candidate|typed|modal|frame)|shadowrootmode|novalidate|aria-[a-z]+|onclick)\b|\brole=\\?"[a-z ]+|\b[a-z-]+(?==\\?")|about:blank|[{,]\\?"[a-zA-Z]+\\?":/g;

/** What a report must not hold: whatever it tells of some people, in plain letters. */
export interface Secrets {
  /** Searched as they are: mails and their parts, numbers. */
  whole: string[];
  /** Names: searched in every word that is not the interface's. */
  names: string[];
}

export function secretsOf(accounts: readonly Account[]): Secrets {
  const whole = accounts.flatMap(({ id, mail, rpps, adeli, finess, phone, correspondence }) => [
    ...[mail, correspondence?.address ?? ''].flatMap((address) => [address, address.split('@')[1] ?? '']),
    ...[id, rpps, adeli, finess ?? '', phone ?? ''],
  ]);
  const locals = accounts.flatMap(({ mail, correspondence }) =>
    [mail, correspondence?.address ?? ''].flatMap((address) =>
      (address.split('@')[0] ?? '').split(/[^a-z]+/i),
    ),
  );
  const names = accounts.flatMap(({ nom, prenom }) => `${nom} ${prenom}`.split(/[^\p{L}]+/u));
  return {
    whole: unique(whole).filter((text) => text.length >= 4),
    names: unique([...names, ...locals]).filter((name) => name.length >= SHORTEST && !MARKUP_NAMES.has(name)),
  };
}

/** What the report calls the elements that were found. */
const IDS = new Set(ELEMENT_IDS.flatMap((id) => id.split('-')));

/** Some of the demo's people have markup in their names. */
const MARKUP_NAMES = new Set(['img', 'src', 'onerror', 'alert', 'amp']);

function unique(texts: string[]): string[] {
  return [...new Set(texts.map(plain))];
}

/** What a report tells of somebody, and in which word; nothing when it is as it must be. */
export function leaksIn(report: string, { whole, names }: Secrets): string[] {
  const text = plain(report);
  const words = new Set(text.replace(MARKUP, ' ').match(/\p{L}+/gu));
  const unknown = [...words].filter((word) => word.length >= SHORTEST && !isKnown(word) && !IDS.has(word));
  return [
    ...whole.filter((secret) => text.includes(secret)),
    ...names.flatMap((name) =>
      unknown.filter((word) => word.includes(name)).map((word) => `${name} in ${word}`),
    ),
  ];
}
